import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlanList } from '../../src/islands/plan/PlanList.tsx';
import { makeEntry } from '../../src/sharing/plan.ts';
import type { MoveState } from '../../src/sharing/plan.ts';

const line = (play: string, state: MoveState) => ({
  entry: { ...makeEntry({ id: play, title: play }, '2026-01-05T09:00:00Z'), state },
  title: play,
  dimension: 'People',
  leap: 'Look',
  doneWhen: 'The page hangs there.',
  address: `/plays/${play}/`,
  waits: [],
});

const html = renderToString(
  <PlanList
    lines={[line('first', 'done'), line('second', 'doing'), line('third', 'to-do')]}
    removed={null}
    actions={{} as Parameters<typeof PlanList>[0]['actions']}
  />,
);
const disabled = [...html.matchAll(/aria-label="([^"]*)" aria-disabled="true"/g)].map(
  ([, label]) => label,
);

test('of a plan only the first play cannot move up, and only the last cannot move down', () => {
  expect(disabled).toEqual(['Move up: first', 'Move down: third']);
  expect(html).not.toMatch(/<button[^>]* disabled/);
});

test('a play that is done says so in a word beside its mark, and no other does', () => {
  expect(html.match(/✓<\/span> (?:<!-- -->)?Done/g)).toHaveLength(1);
});
