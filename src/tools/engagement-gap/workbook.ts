/** The first bytes of an Excel file, read as text: a packed file begins with PK, one of the older kind with bytes that are no text. */
const BEGINNINGS: readonly string[] = ['PK\u0003\u0004', '\uFFFD\uFFFD\u0011\u0871'];

/** Whether what was read as text is an Excel file. */
export function isWorkbook(text: string): boolean {
  return BEGINNINGS.some((beginning) => text.startsWith(beginning));
}
