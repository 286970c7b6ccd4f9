/** The strings around a code and around whatever else can be copied. */
export const codeText = {
  label: 'The code',
  whoReads:
    'Whoever sees the code can read the answers and the role. Notes, reasons, the name, targets and dates are not in it.',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it. Select the text and copy it by hand.',
} as const;
