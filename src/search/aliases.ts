/**
 * What readers call things that the playbook calls otherwise: a word of a question, in lower case, to the words, or phrases in double
 * quotes, that its pages use. A word belongs here only where no page uses it and a page treats what it stands for.
 */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  b2b: ['"business customers"'],
  kpi: ['count', 'proof'],
  kpis: ['count', 'proof'],
  metric: ['count', 'proof'],
  metrics: ['count', 'proof'],
  roi: ['return'],
  sla: ['reply', 'time'],
};
