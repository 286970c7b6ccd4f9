import { describe, expect, it } from 'vitest';
import { listPapers } from '../../src/components/workshop/guide/session-papers.ts';
import { countWord } from '../../src/interface/grammar.ts';
import { splitAtPlace } from '../../src/interface/workshop/guide.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { ChartSpec } from '../../src/model/types.ts';
import type { Session, SessionStep } from '../../src/model/workshop-types.ts';

const { sessions, model, essays, tools } = loadPlaybookFromDisk('.');
const named = sessions.map((session) => [session.id, session] as const);

/** Positions of the steps of a kind, and of a reveal's target where one is given. */
function positions({ steps }: Session, kind: SessionStep['kind'], reveals?: string): number[] {
  return steps.flatMap((step, index) =>
    step.kind === kind && (reveals === undefined || ('reveals' in step && step.reveals === reveals))
      ? [index]
      : [],
  );
}

/** Ids of the rows whose figures a chart draws. */
function rowsOfChart(chart: ChartSpec): string[] {
  return [...JSON.stringify(chart).matchAll(/"(e\d+)[/"]/g)].map(([, row]) => row!);
}

/** Ids of the rows whose figures an idea puts on the Screen. */
function rowsOfIdea(step: SessionStep): string[] {
  if (step.kind !== 'idea') return [];
  const [essay, id] = step.chart.split('/');
  const chart = essays
    .find((each) => each.id === essay)
    ?.charts.find((candidate) => candidate.id === id);
  return [...step.evidence, ...(chart ? rowsOfChart(chart) : [])];
}

describe('the sessions', () => {
  it('are the three that the guide promises, in their order and with their minutes', () => {
    expect(sessions.map(({ id, minutes, length }) => [id, minutes, length])).toEqual([
      ['45-minutes', 45, 'key'],
      ['90-minutes', 90, 'all'],
      ['half-day', 210, 'all'],
    ]);
  });

  it.each(named)('begin with words and end in a decision: %s', (_, { steps }) => {
    expect(steps[0]?.kind).toBe('title');
    expect(steps.at(-1)?.kind).toBe('decision');
    expect(steps.filter(({ kind }) => kind === 'decision')).toHaveLength(1);
  });

  it.each(named)('collect answers before they reveal any: %s', (_, session) => {
    const [collected] = positions(session, 'collect');
    const [revealed] = positions(session, 'reveal');

    expect(collected).toBeLessThan(revealed!);
  });

  it.each(named)('look at every round that they collect: %s', (_, session) => {
    const collected = positions(session, 'collect');
    const revealed = positions(session, 'reveal');

    for (const [round, from] of collected.entries()) {
      const to = collected[round + 1] ?? session.steps.length;
      expect(revealed.some((at) => at > from && at < to)).toBe(true);
    }
  });

  it.each(named)(
    'show the widest disagreement first, and the place before the decision: %s',
    (_, session) => {
      const [first] = positions(session, 'reveal');
      const places = positions(session, 'reveal', 'place');

      expect(positions(session, 'reveal', 'widest')[0]).toBe(first);
      expect(places.length).toBeGreaterThan(0);
      expect(places.at(-1)).toBeLessThan(session.steps.length - 1);
    },
  );

  it.each(named)('have a figure guessed before it stands on the Screen: %s', (_, { steps }) => {
    const findings = tools.flatMap((tool) => (tool.id === 'perception-gap' ? tool.findings : []));
    const guessed = steps.flatMap((step, index) =>
      step.kind === 'guess' ? [{ step, index }] : [],
    );

    for (const { step, index } of guessed) {
      const finding = findings.find(({ id }) => id === step.finding)!;
      const row = finding.consumers.split('/')[0]!;
      expect(steps.slice(0, index).flatMap(rowsOfIdea)).not.toContain(row);
    }
  });

  it('guess somewhere', () => {
    expect(sessions.flatMap(({ steps }) => steps).some(({ kind }) => kind === 'guess')).toBe(true);
  });

  it.each(named)('ask questions that count in their room: %s', (_, { steps, length }) => {
    const counting = model.dimensions.flatMap(({ questions }) =>
      (length === 'key' ? questions.slice(0, 1) : questions).map(({ id }) => id),
    );
    const asked = steps.flatMap((step) => (step.kind === 'question' ? [step.question] : []));

    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) expect(counting).toContain(question);
  });

  it.each(named)(
    'say no figure aloud, since a spoken figure has no source beside it: %s',
    (_, { steps }) => {
      const spoken = steps.flatMap((step) => [...step.say, step.good, step.wrong]).join('\n');

      expect(spoken).not.toMatch(/\d\s?%|\bper cent\b|\b\d+ (?:in|out of) \d+\b/);
    },
  );

  it.each(named)('call the projected window the Screen: %s', (_, session) => {
    expect(JSON.stringify(session)).not.toMatch(/\b(?:on|off) stage\b|\bthe Stage\b/);
  });
});

describe('what a session needs', () => {
  it.each(named)('has every paper that its kinds of step use, and no other: %s', (_, session) => {
    const { steps, length } = session;
    const rates = steps.some((step) => step.kind === 'exercise' && step.tool === 'engagement-gap');
    const guesses = steps.some(({ kind }) => kind === 'guess');

    expect(new Set(listPapers(session))).toEqual(
      new Set([
        'run-sheet',
        length === 'key' ? 'key-questions' : 'all-questions',
        ...(guesses || rates ? ['ballots'] : []),
        ...(rates ? ['wants'] : []),
        'play-cards',
      ]),
    );
  });

  it.each(named)('is printed by the list, and not by a second one: %s', (_, { preparation }) => {
    const room = preparation.room.join('\n');

    expect(room).toContain('“What to print”');
    expect(room).not.toMatch(/\bballots\b|\bcards 1 to 5\b|\bsets of play cards\b/);
  });

  it.each(named)(
    'is prepared where a step writes, on paper or on a wall: %s',
    (_, { steps, preparation }) => {
      const materials = steps.flatMap((step) => step.materials).join('\n');
      const [room, call] = [preparation.room.join('\n'), preparation.call.join('\n')];

      expect(materials).toContain('Paper and pens');
      expect(room).toMatch(/paper and pens/i);
      expect(call).toMatch(/paper and a pen/);
      for (const surface of ['flip chart', 'wall']) {
        if (new RegExp(surface, 'i').test(materials)) expect(room).toContain(surface);
      }
      if (materials.includes('a shared page')) expect(call).toContain('shared page');
    },
  );

  it.each(named)('has timers as long as their steps: %s', (_, { steps }) => {
    const set = steps.flatMap(({ materials, minutes }) =>
      materials.flatMap((material) => {
        const found = /^Timer(?: on the Screen)?, (\S+) minutes/.exec(material);
        return found ? [[found[1], countWord(minutes)]] : [];
      }),
    );
    const inWords: Record<string, string> = { '15': 'fifteen', '20': 'twenty' };

    expect(set.length).toBeGreaterThan(0);
    for (const [named, long] of set) expect(named).toBe(inWords[long!] ?? long);
  });

  it.each(named)('goes on without a decision only with a date and a note: %s', (_, { steps }) => {
    expect(steps.at(-1)!.wrong).toMatch(/“no decision”[^.]*\bdate\b[^.]*\bnote\b/);
  });

  it.each(named)('puts whoever clears the way into the note: %s', (_, { steps }) => {
    const decision = steps.at(-1)!;
    const asks = 'lines' in decision && decision.lines.some((line) => line.includes('clears'));

    expect(decision.say.join('\n').includes('into the note')).toBe(asks);
  });

  it.each(named)('speaks of no time of day: %s', (_, session) => {
    expect(JSON.stringify(session)).not.toMatch(/\b(?:morning|afternoon|evening)\b/);
  });
});

describe('the invitations', () => {
  it.each(named)('name the address of the placing once: %s', (_, { invitation }) => {
    expect(invitation.lines.flatMap((line) => splitAtPlace(line).slice(1))).toHaveLength(1);
  });

  it.each(named)('say what the code holds, and to whom it goes: %s', (_, { invitation }) => {
    const words = invitation.lines.join('\n');

    expect(words).toContain('holds your answers and your role, and no name');
    expect(words).toContain('Whoever has it can read them');
    expect(words).toContain('send it to nobody but me');
  });
});
