import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TrialAnswer, TrialCall } from '../../src/browser/simulate.ts';
import { exactly, mapAmounts } from '../../src/tools/return/amounts.ts';
import { runTrials } from '../../src/tools/return/trials.ts';
import type { TrialOrder, TrialSummary } from '../../src/tools/return/trials.ts';

/** More than two pieces of work. */
const order: TrialOrder = {
  ranges: { ...mapAmounts(() => exactly(1)), margin: { low: -10, likely: 0, high: 100 } },
  seed: 1,
  trials: 12_000,
};
const summary = runTrials(order);

/** A worker that keeps what it is asked and answers when a test lets it. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  asked: TrialCall[] = [];
  isTerminated = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(call: TrialCall): void {
    this.asked.push(call);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(id: number): void {
    const data: TrialAnswer = { id, summary };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

class RefusedWorker {
  constructor() {
    throw new DOMException('Refused by a policy.', 'SecurityError');
  }
}

/** A door that nobody has been through. */
async function openDoor(kind: typeof FakeWorker | typeof RefusedWorker) {
  vi.stubGlobal('Worker', kind);
  vi.resetModules();
  const { simulate } = await import('../../src/browser/simulate.ts');
  const answers: [string, TrialSummary][] = [];
  return {
    answers,
    run: (name: string, seed = 1) =>
      simulate({ ...order, seed }, (found) => answers.push([name, found])),
  };
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('trials in a worker', () => {
  test('are run by one worker, which is asked again and again', async () => {
    const { run, answers } = await openDoor(FakeWorker);
    run('first');
    const [worker] = FakeWorker.all;
    worker!.answer(1);
    run('second');
    worker!.answer(2);
    expect(answers.map(([name]) => name)).toEqual(['first', 'second']);
    expect(FakeWorker.all).toHaveLength(1);
    expect(worker!.asked).toEqual([
      { id: 1, order },
      { id: 2, order },
    ]);
  });

  test('are answered for the newest order alone, and for none that was stopped', async () => {
    const { run, answers } = await openDoor(FakeWorker);
    const stopOld = run('old');
    const stopNew = run('new');
    const [worker] = FakeWorker.all;
    worker!.answer(1);
    stopOld();
    expect(answers).toEqual([]);
    worker!.answer(2);
    worker!.answer(2);
    expect(answers.map(([name]) => name)).toEqual(['new']);
    stopNew();
    const stop = run('stopped');
    stop();
    worker!.answer(3);
    expect(answers).toHaveLength(1);
    expect(worker!.asked.at(-1)).toEqual({ id: 3, order: null });
  });
});

describe('trials without a worker', () => {
  test('are run by the page in pieces, with the same outcome', async () => {
    const { run, answers } = await openDoor(RefusedWorker);
    run('here');
    expect(answers).toEqual([]);
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(answers).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(answers).toEqual([['here', summary]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are dropped for newer ones and when they are stopped', async () => {
    const { run, answers } = await openDoor(RefusedWorker);
    run('old', 2);
    vi.advanceTimersToNextTimer();
    const stop = run('new');
    vi.runAllTimers();
    expect(answers).toEqual([['new', summary]]);
    stop();
    run('stopped')();
    vi.runAllTimers();
    expect(answers).toHaveLength(1);
  });

  test('are taken over from a worker that fails, which is not asked again', async () => {
    const { run, answers } = await openDoor(FakeWorker);
    run('first');
    FakeWorker.all[0]!.fail();
    vi.runAllTimers();
    run('second');
    vi.runAllTimers();
    expect(answers).toEqual([
      ['first', summary],
      ['second', summary],
    ]);
    expect(FakeWorker.all).toHaveLength(1);
    expect(FakeWorker.all[0]!.isTerminated).toBe(true);
  });
});
