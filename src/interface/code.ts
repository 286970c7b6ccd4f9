/** The strings around a code and around whatever else can be copied. */
export const codeText = {
  label: 'The code',
  whoReads:
    'Whoever sees the code can read the answers and the role. Notes, reasons, the name, targets and dates are not in it.',
  qr: 'Show it as a QR image',
  qrLabel: 'QR image of the code',
  say: 'Say it aloud',
  sayHint:
    'A group at a time, and wait for the other to write it down. The letters I, L, O and U stand in no group but the first, so a round sign is a zero and an upright one is a one.',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it. Select the text and copy it by hand.',
} as const;
