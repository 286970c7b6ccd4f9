import type { ExampleAnswer } from '../model/types.ts';

const steps = (count: number) => `${count} answer ${count === 1 ? 'step' : 'steps'}`;

/** The strings around the worked examples of the scoring rule. */
export const method = {
  dimension: 'Dimension',
  answers: 'Its answers',
  stage: 'Its stage',
  none: 'no place',
  nobody: 'none',
  answer(answer: ExampleAnswer): string {
    if (answer === null) return 'not answered';
    if (answer === 'dont-know') return 'don’t know';
    if (answer === 'not-applicable') return 'does not apply';
    return String(answer);
  },
  outcome: (place: string, ahead: string, holding: string) =>
    `Place: ${place}. Ahead of it: ${ahead}. Holding it: ${holding}.`,
  steps(up: number | null, down: number | null): string {
    const raise = up === null ? 'Nothing would raise it' : `${steps(up)} would raise it`;
    const lower = down === null ? 'nothing would lower it' : `${steps(down)} would lower it`;
    return `${raise}; ${lower}.`;
  },
} as const;
