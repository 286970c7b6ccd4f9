/** How a text stands to its point on a strip. */
export interface LabelPlace {
  /** Where the text is held, 0 to 100. */
  at: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * Places a text above or below its point so that it stays on the strip, on the narrowest and on every wider one: around the point where
 * there is room, else from or up to the point, else along the nearer end.
 *
 * @param percent of the point, 0 to 100
 * @param width of the text, in em
 * @param strip the narrowest width that the strip may have, in em
 */
export function placeLabel(percent: number, width: number, strip: number): LabelPlace {
  const before = (percent / 100) * strip;
  const after = strip - before;
  if (width / 2 <= Math.min(before, after)) return { at: percent, anchor: 'middle' };
  if (before <= after) return { at: width <= after ? percent : 0, anchor: 'start' };
  return { at: width <= before ? percent : 100, anchor: 'end' };
}
