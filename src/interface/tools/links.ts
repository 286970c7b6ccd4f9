/** The strings of the links from other pages to tools. */
export const toolLinkText = {
  title: 'Try it on your own firm',
} as const;
