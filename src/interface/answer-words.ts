/** What an answer did to its dimension's stage, or a dimension to the place. */
export const effectWords = {
  'sets-the-stage': 'Sets the stage',
  'reached-it': 'Reached it',
  'goes-beyond': 'Goes beyond it',
  'lags-by-one': 'Lags by one stage, as one may',
  'lags-and-sets': 'Lags by one stage, and holds it',
  'dont-know': 'Does not count: not known',
  'not-applicable': 'Does not count: does not apply',
  'not-answered': 'Does not count: not answered',
} as const;

/** What was said, where it is not a level. */
export const answerWords = {
  'dont-know': 'I don’t know',
  'not-applicable': 'Does not apply to us',
  'not-answered': 'Not answered',
} as const;
