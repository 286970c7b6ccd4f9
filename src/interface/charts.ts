/** The strings of the charts that are drawn in the build. */
export const chartText = {
  /** The two ends of every scale. */
  scale: { from: '0%', to: '100%' },
  /** What stands beside a figure that its row does not fully bear out, by the id of the row's status. */
  doubts: { unverified: 'not verified', mismatch: 'our source differs' } as Readonly<
    Record<string, string>
  >,
  old: 'Old figures',
  asked: (sample: string) => `Asked: ${sample}`,
  table: 'The same figures as a table',
  /** In projector mode, where the sources are folded away so that a chart fits one screen. */
  tableAndSources: '(with sources)',
  sources: 'Sources',
  tableColumns: { what: 'What was counted', figure: 'Figure', source: 'Source' },
  nothing: 'Nothing named',
  /** What a pair of figures says, for whoever does not see it: `Advocacy: executives 70%, consumers 38%`. */
  pair: (label: string, ends: readonly { name: string; words: string }[]) =>
    `${label}: ${ends.map(({ name, words }) => `${name} ${words}`).join('; ')}`,
  doubted: (value: string, doubt: string) => `${value}, ${doubt}`,
} as const;

/** The strings of the evidence pages that are not an essay's own. */
export const essayText = {
  up: 'The evidence',
  kicker: (number: number, of: number) => `essay ${number} of ${of}`,
  navigation: 'Essays',
  nearest: 'Neighbouring essays',
  plays: 'Plays to do next',
  dimensions: 'Dimensions that this bears on',
  neighbours: 'Before and after',
  essays: 'The essays, in order',
  more: 'Behind the essays',
  sources: 'Every row of evidence',
  sourcesHint: (rows: number) =>
    `All ${rows} rows, each with its sample, its years, its status and the chain from the original to where we read it.`,
} as const;
