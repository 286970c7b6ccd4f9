/**
 * Without invisible characters, with full-width and other compatibility forms replaced by plain
 * ones.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
      // Normalising would turn a spacing acute accent, often typed as an apostrophe, into a space
      // and a combining accent.
      .replace(/\u00B4/g, "'")
      .normalize('NFKC')
  );
}
