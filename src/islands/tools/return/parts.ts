import type { ToolInputs } from '../../../tools/form.ts';

/** A claimed effect as it has to be shown: never without what keeps it from being a fact. */
export interface ReturnClaim {
  id: string;
  name: string;
  direction: 'kept' | 'lost';
  /** As printed: `up to 25%`. */
  size: string;
  /** The same at its largest, 0 to 100. */
  percent: number;
  status: string;
  years: string;
  caution: string;
  row: { id: string; address: string };
}

/** What the island needs of the tool's data. */
export interface ReturnSource {
  id: string;
  version: number;
  example: { about: string; inputs: ToolInputs };
  /** A reason for a next step to the id of its play. */
  next: Readonly<Record<string, string>>;
}
