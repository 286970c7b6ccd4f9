/** Erlang C in numbers, each with its formula in words and the same with the reader’s own inputs. */
import type { LeapAnswers, LineResult, Target } from '../../tools/leap/answers.ts';
import type { QueueAnswers } from '../../tools/leap/erlang.ts';
import type { Hands } from '../../tools/leap/staff.ts';
import {
  formatAmount as amount,
  formatFine as fine,
  formatGoal,
  formatInTime,
  formatWait,
} from './leap.ts';
import { describeRoundedUp, percent, typed } from './leap-numbers.ts';
import type { LeapItem } from './leap-numbers.ts';
import { describeTarget } from './leap-result.ts';
import { formatNumber, formatShare } from './numbers.ts';

type Answered = Extract<LineResult, { kind: 'answers' }>;

/** The numbers of Erlang C; none where it has no answers. */
export function lineNumbers(
  { numbers, daily, hands }: LeapAnswers,
  result: LineResult,
  target: Target,
): LeapItem[] {
  if (result.kind !== 'answers' || daily === null || hands === null) return [];
  const { load } = result.line.queue;
  const length = result.factor === 1 ? '' : ` ÷ ${typed(result.factor)}`;
  const { needed, now } = result.answers;
  return [
    ...(needed === null ? [] : neededItems(result, needed, hands, target, numbers.busy)),
    ...(now === null ? [] : nowItems(result, now, target)),
    {
      id: 'load',
      label: 'The load: conversations going on at once, on average',
      value: amount(load),
      formula:
        'Conversations of the busiest hour × seconds of one ÷ 3,600; several chats at once divide the seconds by a factor',
      worked: `${fine(daily.busiest)} × ${typed(numbers.minutes)} × 60${length} ÷ 3,600 = ${fine(load)}`,
      rows: ['e200', 'e209'],
    },
  ];
}

function neededItems(
  { line, people }: Answered,
  needed: QueueAnswers,
  hands: Hands,
  target: Target,
  busy: number | null,
): LeapItem[] {
  const cap = busy === null ? '' : ` and no more than ${percent(busy)} of their time is taken`;
  const onDuty = formatNumber(needed.onDuty);
  const short = (people ?? 0) - hands.able;
  const onDutyItem: LeapItem = {
    id: 'line-needed',
    label: 'On duty in the busiest hour, for your target',
    value: onDuty,
    formula: `The first number of people above the load at which the share is reached${cap}`,
    worked: `With ${onDuty} on duty ${formatInTime(needed.inTime, line.goal.inTime)} are answered within ${describeTarget(target)}, and ${formatShare(needed.occupancy, 1)} of their time is taken; you ask for ${formatGoal(line.goal.inTime)}`,
    rows: ['e200', 'e202', 'e203', 'e205', 'e206'],
  };
  if (people === null) return [onDutyItem];
  return [
    onDutyItem,
    {
      id: 'line-people',
      label: 'Able people for that',
      value: `${formatNumber(people)}${short > 0 ? `, which is ${formatNumber(short)} more than you have` : ''}`,
      formula:
        'People on duty ÷ how much of the hours open each able person is on duty, rounded up',
      worked: `${onDuty} ÷ (${fine(hands.hoursEach)} ÷ ${fine(hands.openHours)}) = ${describeRoundedUp(needed.onDuty / hands.dutyEach, people)}; you have ${formatNumber(hands.able)}`,
      rows: ['e200', 'e215'],
    },
  ];
}

function nowItems({ line }: Answered, now: QueueAnswers, target: Target): LeapItem[] {
  const { load, handling } = line.queue;
  const spare = `${formatNumber(now.onDuty)} − ${fine(load)}`;
  const waits = fine(now.waitChance);
  return [
    {
      id: 'line-in-time',
      label: `Answered in time with the ${formatNumber(now.onDuty)} you have on duty`,
      value: formatInTime(now.inTime),
      formula:
        '1 − chance of having to wait × e to the power of −(on duty − load) × target ÷ length',
      worked: `1 − ${waits} × e^(−(${spare}) × ${fine(target.seconds)} ÷ ${fine(handling)}) = ${formatInTime(now.inTime)}`,
      rows: ['e200', 'e201', 'e204'],
    },
    {
      id: 'line-wait',
      label: 'Average wait',
      value: formatWait(now.averageWait),
      formula: 'Chance of having to wait × length ÷ (on duty − load)',
      worked: `${waits} × ${fine(handling)} ÷ (${spare}) = ${amount(now.averageWait)} seconds`,
      rows: ['e200', 'e204'],
    },
    {
      id: 'line-chance',
      label: 'Chance of having to wait',
      value: formatShare(now.waitChance, 1),
      formula:
        'B ÷ (1 − load ÷ on duty × (1 − B)); B begins at 1, and each person on duty, from the first to the last, turns it into load × B ÷ (their number + load × B)',
      worked: `For a load of ${fine(load)} and ${formatNumber(now.onDuty)} on duty: ${waits}`,
      note: 'With one person on duty the chance is the load itself.',
      rows: ['e200', 'e207'],
    },
    {
      id: 'line-occupancy',
      label: 'Share of their time that is taken',
      value: formatShare(now.occupancy, 1),
      formula: 'Load ÷ people on duty',
      worked: `${fine(load)} ÷ ${formatNumber(now.onDuty)} = ${formatShare(now.occupancy, 1)}`,
      rows: ['e200', 'e202'],
    },
  ];
}
