import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { firstSuitableExample } from '../../src/charts/example.ts';
import { PlaceIsland } from '../../src/islands/place/PlaceIsland.tsx';
import type { BoardTool } from '../../src/islands/result/board-tools.ts';
import { BoardForm } from '../../src/islands/result/BoardForm.tsx';
import { BoardMove } from '../../src/islands/result/BoardMove.tsx';
import { NextMoves } from '../../src/islands/result/NextMoves.tsx';
import type { PlayFigure, ResultPlay, ShownMove } from '../../src/islands/result/result-play.ts';
import { ResultIsland } from '../../src/islands/result/ResultIsland.tsx';
import { loadPlaybook } from '../../src/model/load-vite.ts';
import type { Level } from '../../src/model/types.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { nextMoves } from '../../src/scoring/next-moves.ts';
import { placeResult } from '../../src/scoring/place.ts';
import { askFor, emptyWords } from '../../src/sharing/board-ask.ts';
import type { BoardAsk } from '../../src/sharing/board-ask.ts';
import { makeEntry } from '../../src/sharing/plan.ts';
import type { PlanEntry } from '../../src/sharing/plan.ts';

const { model, editions, cases, examples, plays: shippedPlays } = loadPlaybook();
const addresses = {
  place: '/place/',
  result: '/place/result/',
  method: '/method/',
  plays: '/plays/',
  plan: '/plan/',
  tools: '/tools/',
  dimensions: {},
  path: {},
};

/** The plays as the page hands them to the result, without addresses. */
const plays = shippedPlays.map((play): ResultPlay => ({
  ...play,
  address: '',
  case: null,
  figure: null,
}));

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');

/** A result with its moves, each dimension at one stage; `null` where it is not assessed. */
function read(levelOf: (dimension: string) => Level | null) {
  const lists = model.dimensions.map(({ id }) => [id, [1, 2, 3].map(() => levelOf(id))] as const);
  const result = placeResult(model, answersInOrder(model, Object.fromEntries(lists)));
  const needsFirst = Object.fromEntries(plays.map((play) => [play.id, play.needsFirst]));
  const moves = nextMoves(model, result, {}, needsFirst).map((move): ShownMove => ({
    move,
    play: plays.find(({ id }) => id === move.play) ?? null,
  }));
  return { result, moves };
}

/** What the islands are on the server: their empty state, before any storage is read. */
const islands = {
  placing: <PlaceIsland models={editions} current={model.edition} addresses={addresses} />,
  result: (
    <ResultIsland
      models={editions}
      current={model.edition}
      cases={cases}
      plays={[]}
      tools={[]}
      example={firstSuitableExample(model, examples) ?? null}
      addresses={addresses}
    />
  ),
};

test.each(Object.entries(islands))(
  'the island of the %s renders its empty state',
  (_name, island) => {
    const html = renderToString(island);
    expect(html).not.toContain('undefined');
    // The policy refuses style attributes, and no answer may be in the page before storage is read.
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\schecked/);
    expect(html.length).toBeGreaterThan(100);
  },
);

test('two renderings of an island are the same, as hydration needs', () => {
  for (const island of Object.values(islands)) {
    expect(renderToString(island)).toBe(renderToString(island));
  }
});

describe('the next moves where the dimension that they wait for is not assessed', () => {
  const { result, moves } = read((id) =>
    ['insight', 'purpose', 'dialogue'].includes(id) ? 2 : null,
  );
  const render = (placeAddress: string | null) =>
    renderToString(
      <NextMoves
        model={model}
        result={result}
        moves={moves}
        plays={plays}
        playsAddress="/plays/"
        placeAddress={placeAddress}
        planning={{ plan: [], refusal: null, address: '/plan/', onAdd: () => {} }}
      />,
    );
  const [question] = model.dimensions.find(({ id }) => id === 'people')!.questions;
  const said = 'People is not assessed. Answer its questions first: the moves below wait for it.';

  test('begin with what to answer, and lead to its question', () => {
    const html = render('/place/');
    expect(moves.map(({ move }) => move.play)).toEqual([
      'insight-leap',
      'purpose-leap',
      'dialogue-leap',
    ]);
    expect(textOf(html)).toContain(`${said}People: ${question!.stem}`);
    expect(html).toContain(`<a href="/place/#${question!.id}">${question!.stem}</a>`);
    expect(html.indexOf('/place/#')).toBeLessThan(html.indexOf(moves[0]!.play!.title));
  });

  test('lead nowhere where the answers are not the reader’s own', () => {
    expect(textOf(render(null))).toContain(said);
    expect(render(null)).not.toContain('#peo');
  });
});

describe('the form for the board page', () => {
  const { moves } = read(() => 2);
  const first = moves[0]!;
  const entry = { ...makeEntry({ id: first.move.play, title: '' }, ''), owner: 'Ada Byron' };

  function render(part: {
    ask?: BoardAsk;
    first?: ShownMove | null;
    plan?: PlanEntry[];
    tools?: BoardTool[] | null;
  }): string {
    return renderToString(
      <BoardForm
        model={model}
        ask={part.ask ?? null}
        isKept
        first={part.first === undefined ? first : part.first}
        plays={plays}
        plan={part.plan ?? []}
        tools={part.tools === undefined ? [] : part.tools}
        toolsAddress="/tools/"
        onAsk={() => {}}
        onRemoveTool={() => {}}
        onPrint={() => {}}
      />,
    );
  }

  const ask = { ...emptyWords, play: first.move.play, owner: 'Bea', decision: 'May they answer?' };

  test('lists the results of tools that stand on the page, and only for the reader’s own result', () => {
    const tool = {
      id: 'leap',
      name: 'The leap',
      address: '/tools/leap/',
      text: 'Nine <b> of ten.',
    };
    const html = render({ tools: [tool] });
    expect(html).toContain('Nine &lt;b> of ten.');
    expect(html).toContain('aria-label="Take it off the board page: The leap"');
    expect(render({ tools: [] })).toContain('No tool’s result stands on the board page.');
    expect(render({ tools: null })).not.toContain('From the tools');
  });

  test('shows what was typed for the first move', () => {
    expect(render({ ask })).toContain('value="May they answer?"');
  });

  test('offers what was typed for another move, and takes none of it', () => {
    const html = render({ ask: { ...ask, play: 'insight-look' } });
    const { title } = plays.find(({ id }) => id === 'insight-look')!;
    expect(textOf(html)).toContain(
      `Typed for “${title}”, which is not the first move now. The board page prints none of it.`,
    );
    expect(textOf(html)).toContain('Use it for the first moveClear it');
    expect(html).not.toContain('<input');
    expect(textOf(render({ ask: { ...ask, play: '' } }))).toContain('for which move is not known');
    const another = askFor({ ...ask, placing: 7 }, 8)!;
    expect(textOf(render({ ask: another }))).toContain('Typed for another placing. The board page');
  });

  test('asks for the decision alone where there is no move, for nothing else is printed', () => {
    const html = render({ first: null });
    expect(html.match(/<input/g)).toHaveLength(1);
    expect(html).toContain('id="board-decision"');
    expect(textOf(html)).toContain('there is no owner, time or cost to print');
    const others = textOf(render({ first: null, ask }));
    expect(others).toContain('Use the decision');
    expect(textOf(render({ first: null, ask: { ...ask, decision: '' } }))).not.toContain('Use ');
  });

  test('offers the owner that the plan names, unless one is typed', () => {
    expect(textOf(render({ plan: [entry] }))).toContain('From your plan: Ada Byron');
    expect(textOf(render({ plan: [entry], ask }))).not.toContain('From your plan');
    expect(textOf(render({ plan: [{ ...entry, play: 'insight-look' }] }))).not.toContain(
      'From your plan',
    );
  });

  test('prints lines to write on where the words are for another move', () => {
    const { result } = read(() => 2);
    const print = (typed: BoardAsk) =>
      renderToString(<BoardMove model={model} result={result} moves={moves} ask={typed} />);
    expect(print(ask)).toContain('May they answer?');
    expect(print({ ...ask, play: 'insight-look' })).not.toContain('May they answer?');
    expect(print({ ...ask, play: 'insight-look' }).match(/class="to-write"/g)).toHaveLength(4);
  });

  test('prints that no figure exists where none of the moves has one', () => {
    const { result } = read(() => 2);
    const print = (shown: ShownMove[]) =>
      textOf(renderToString(<BoardMove model={model} result={result} moves={shown} ask={null} />));
    expect(print(moves)).toContain('No figure exists for any of these moves.');
    const figure: PlayFigure = {
      row: 'e173',
      value: '11%',
      of: 'messages that brands answer',
      base: 'messages on one platform',
      years: '2016',
      status: 'reported by others',
      caution: 'Data by a vendor.',
      isOld: true,
    };
    const [one, two] = moves;
    expect(print([one!, { ...two!, play: { ...two!.play!, figure } }])).toContain(
      'A figure on the subject of the second move, not a forecast. 11%: messages that brands answer. Base: messages on one platform. Old figures: 2016. Reported by others (E173). Caution: Data by a vendor.',
    );
  });
});
