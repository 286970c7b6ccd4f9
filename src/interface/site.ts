/** The strings of the frame that stands around every page. */
export const site = {
  name: 'The Leap',
  tagline: 'A social strategy playbook, from reactive to leading',
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  footerNavigation: 'About this playbook',
  search: 'Search',
  display: 'Display',
  displayTitle: 'How this page is shown',
  theme: 'Light or dark',
  themes: { system: 'As my system', light: 'Light', dark: 'Dark' },
  project: 'Project this page',
  stopProjecting: 'Stop projecting',
  projectHint: 'Large type and strong contrast, for a room. Lasts until this window is closed.',
  keys: 'Single-key shortcuts',
  keysHint: '“/” opens search. In the placing, 1 to 5 choose an answer.',
  table: 'Table',
  footer:
    'Nothing you enter leaves your browser unless you copy it out. Text under CC BY 4.0, code under MIT.',
} as const;

/** The pages of the main navigation, in order. */
export const mainPages = [
  { path: '/path/', label: 'The path' },
  { path: '/dimensions/', label: 'Dimensions' },
  { path: '/plays/', label: 'Plays' },
  { path: '/cases/', label: 'Cases' },
  { path: '/evidence/', label: 'Evidence' },
  { path: '/tools/', label: 'Tools' },
  { path: '/workshop/', label: 'Workshop' },
  { path: '/place/', label: 'Place yourself' },
] as const;

/** The pages of the footer. */
export const footerPages = [
  { path: '/about/', label: 'About' },
  { path: '/method/', label: 'Method and limits' },
  { path: '/plan/', label: 'Your plan' },
  { path: '/glossary/', label: 'Glossary' },
  { path: '/privacy/', label: 'Privacy' },
  { path: '/search/', label: 'Search' },
] as const;
