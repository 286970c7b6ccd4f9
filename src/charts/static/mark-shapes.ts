/** Shapes of marks, told apart without colour, in the order in which a chart takes them up. */
export const MARK_SHAPES = ['round', 'square', 'triangle', 'diamond'] as const;

export type MarkShape = (typeof MARK_SHAPES)[number];

/** SVG paths around 0, 0, in sixteenths of an em. */
export const shapePaths: Readonly<Record<MarkShape, string>> = {
  round: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0',
  square: 'M-6-6h12v12h-12z',
  triangle: 'M0-9l8 14h-16z',
  diamond: 'M0-8.5l8.5 8.5-8.5 8.5-8.5-8.5z',
};

/** Marks nearer to each other than this, in percentage points, would cover each other on a phone. */
export const NEAR = 4.5;
