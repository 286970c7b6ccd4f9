/** The strings for an island that cannot run. */
export const islandText = {
  title: 'This part of the page did not start',
  notLoaded:
    'Its script did not arrive. This happens when the connection drops or something blocks the script.',
  threw: 'It ran into a fault that we did not foresee.',
  untouched: 'Your saved answers are untouched.',
  retry: 'Try again',
} as const;
