import type { ContentFile } from './content-files.ts';
import type { Citation } from './prose.ts';
import type { UncitedFigure } from './uncited-figures.ts';

/** A file of the content that could be read, whether or not its schema takes what it holds. */
export interface ContentDocument extends ContentFile {
  /** What its YAML, or its front matter, holds. */
  value: unknown;
  /** Those of a prose file; empty for the others. */
  citations: Citation[];
  /** The charts that a prose file draws; empty for the others. */
  charts: Citation[];
  /** Figures of a prose file without a row of evidence beside them; empty for the others. */
  uncitedFigures: UncitedFigure[];
}
