import { describe, expect, test } from 'vitest';
import { countRatings, putRatings, ratingsOf } from '../../src/room/vote-ratings.ts';
import type { Vote } from '../../src/room/room.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { EngagementGapTool } from '../../src/model/tool-types.ts';
import { makeForm } from '../../src/tools/engagement-gap/form.ts';
import { checkInputs } from '../../src/tools/form.ts';

const tool = loadPlaybookFromDisk('.').tools.find(
  (each): each is EngagementGapTool => each.id === 'engagement-gap',
)!;

const vote = (subject: string, counts: readonly number[]): Vote => ({
  subject,
  counts,
  isRevealed: false,
});

const votes = [
  vote('given/trust', [0, 2, 2, 0, 0]),
  vote('want/trust', [0, 0, 1, 0, 4]),
  vote('guess/advocacy', [1, 1, 1, 1, 1]),
  vote('want/gone', [1, 0, 0, 0, 0]),
];

describe('cards on the wants', () => {
  test('become lower medians, in the order of the wants, and nothing else does', () => {
    expect(ratingsOf(tool, votes)).toEqual([
      { want: 'trust', side: 'matters', rating: '5' },
      { want: 'trust', side: 'provide', rating: '2' },
    ]);
  });

  test('become inputs that the tool takes, as either view', () => {
    const ratings = ratingsOf(tool, votes);
    expect(putRatings(tool, {}, 1, ratings, 'The room')).toEqual({
      'trust-matters': '5',
      'trust-provide': '2',
      'name-1': 'The room',
    });
    const second = putRatings(tool, { 'trust-matters': '1' }, 2, ratings, 'The room');
    expect(second).toEqual({
      'trust-matters': '1',
      'second-trust-matters': '5',
      'second-trust-provide': '2',
      'name-2': 'The room',
      second: 'hand',
    });
    expect(checkInputs(makeForm(tool), second)).toEqual({ inputs: second, faults: [] });
  });

  test('leave nothing of the view that they take the place of, and all of the rest', () => {
    const kept = {
      'choice-matters': '4',
      'second-choice-matters': '3',
      'failing-silence': 'often',
      'name-1': 'Marketing',
    };
    expect(countRatings(tool, kept, 1)).toBe(1);
    expect(putRatings(tool, kept, 1, ratingsOf(tool, votes), 'The room')).toEqual({
      'trust-matters': '5',
      'trust-provide': '2',
      'second-choice-matters': '3',
      'failing-silence': 'often',
      'name-1': 'The room',
    });
  });
});
