/** The strings of the home page that are neither the model's nor the essay's. */
export const home = {
  title: 'A social strategy playbook, from reactive to leading',
  kind: 'Home',
  headline: 'From reactive to leading',
  pathTitle: 'The path',
  doorsTitle: 'Three ways in',
  argumentTitle: 'The argument',
  doors: [
    {
      path: '/path/',
      title: 'Read it',
      text: 'Five stages, six dimensions, and three firms that stood on the same cliff.',
      action: 'Read the path',
      /** After the text: words, and links by their addresses. */
      more: [
        { text: 'Also', path: '' },
        { text: 'seven essays', path: '/evidence/' },
        { text: 'on the evidence and', path: '' },
        { text: '24 plays', path: '/plays/' },
        { text: 'for what to do.', path: '' },
      ],
    },
    {
      path: '/place/',
      title: 'Place yourself',
      text: 'Six questions, about two minutes. What you answer stays in this browser.',
      action: 'Start the placing',
      more: [
        { text: 'Or put your own numbers into', path: '' },
        { text: 'five tools', path: '/tools/' },
        { text: 'for gaps, roles, people and return.', path: '' },
      ],
    },
    {
      path: '/workshop/',
      title: 'Run a workshop',
      text: 'Three sessions with every word to say. Each person answers alone, nothing shows before you reveal it, and the group leaves with a decision.',
      action: 'Prepare a session',
      more: [
        { text: 'With one colleague,', path: '' },
        { text: 'compare codes', path: '/place/result/#compare' },
        { text: 'instead.', path: '' },
      ],
    },
  ],
} as const;

/** The strings of the quarry path. */
export const quarry = {
  label: 'The path: five stages and the leaps between them',
  hereIf: 'You are here if',
} as const;
