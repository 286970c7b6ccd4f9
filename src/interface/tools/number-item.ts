/** A number of a result, with how it came about. */
export interface NumberItem {
  /** One of its own on the page. */
  id: string;
  label: string;
  /** As shown, with its unit. */
  value: string;
  /** The rule in words. */
  formula: string;
  /** The same with the reader's own inputs in it. */
  worked: string;
  /** What must be known to read it. */
  note?: string;
  /** The rows of evidence that the rule comes from. */
  evidence?: readonly { id: string; address: string }[];
}
