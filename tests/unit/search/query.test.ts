import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinHits, questionToWords, search, type Hit } from '../../../src/search/query.ts';

describe('a question becomes the words that it is about', () => {
  test.each([
    ['How fast should we reply?', ['fast', 'reply']],
    ['Are we too risk averse?', ['risk', 'averse']],
    ['who answers customers', ['answers', 'customers']],
    ['What is the engagement gap?', ['engagement', 'gap']],
    ['Do customers want a community?', ['customers', 'want', 'community']],
    ['how is the place scored', ['place', 'scored']],
    ['What did the retailer do wrong?', ['retailer', 'wrong']],
    ['can I trust these figures', ['trust', 'figures']],
    ['Where do my answers go?', ['answers']],
    ['do we need monitoring', ['monitoring']],
  ])('%s', (question, words) => {
    expect(questionToWords(question)).toEqual(words);
  });

  test.each([
    ['What does listening look like?', ['listening']],
    ['How do we go about training?', ['training']],
    ['what does “on the edge” mean', ['"on the edge"']],
  ])('a fixed expression goes as a whole: %s', (question, words) => {
    expect(questionToWords(question)).toEqual(words);
  });

  test.each([
    ['why look before the leap', ['look', 'leap']],
    ['why is the place no mean of the answers', ['place', 'mean', 'answers']],
  ])('its words alone stay: %s', (question, words) => {
    expect(questionToWords(question)).toEqual(words);
  });

  test.each([
    ['is there "a human voice" in replies', ['replies', '"a human voice"']],
    ['“trained, equipped” people', ['people', '"trained equipped"']],
    ['the «front desk»', ['"front desk"']],
    ['"Monitoring"', ['monitoring']],
    ['an "unclosed quotation', ['unclosed', 'quotation']],
    ['empty "" quotes', ['empty', 'quotes']],
  ])('quoted words stay together: %s', (question, words) => {
    expect(questionToWords(question)).toEqual(words);
  });

  test.each([
    ['what’s a customer’s history?', ['customer', 'history']],
    ["We don't know; they won't say", ['know']],
    ['two-way talk and the hand-off', ['two-way', 'talk', 'hand-off']],
    ['risk/rules, (tools) – and data…', ['risk', 'rules', 'tools', 'data']],
    ['CMMI 2013', ['cmmi', '2013']],
    ['-dashes- around', ['dashes']],
    ['reply Reply REPLY', ['reply']],
  ])('punctuation, endings and repetitions go: %s', (question, words) => {
    expect(questionToWords(question)).toEqual(words);
  });

  test.each([
    ['What is the ROI?', ['return']],
    ['Does this work for B2B?', ['work', '"business customers"']],
    ['Which KPI counts', ['count', 'proof', 'counts']],
    ['the constructor', ['constructor']],
  ])('a word that the pages have another for gives way: %s', (question, words) => {
    expect(questionToWords(question)).toEqual(words);
  });

  test('a question of function words alone keeps them', () => {
    expect(questionToWords('Who is this for?')).toEqual(['who', 'is', 'this', 'for']);
  });

  test.each(['', '   ', '?!', '"', '“”', '– …'])('%j is about nothing', (question) => {
    expect(questionToWords(question)).toEqual([]);
  });

  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('how', 'reply', '"', '“', "don't", 'two-way', '?', 'Zürich', '—'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' ')),
  );

  test('each word is in the question’s own letters, once, and a query to the engine is never empty', () => {
    fc.assert(
      fc.property(typed, (question) => {
        const words = questionToWords(question);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(/^(?:"[^"]+ [^"]+"|[^\s"]+)$/);
      }),
    );
  });

  test('asking with the words that were found gives the same words', () => {
    fc.assert(
      fc.property(typed, (question) => {
        const words = questionToWords(question);
        expect(questionToWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

/** An engine over small pages, which like Pagefind wants every word of a query on a page. */
function engineOf(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const run = async (query: string): Promise<Hit[]> => {
    asked.push(query);
    const wanted = query.startsWith('"') ? [query.slice(1, -1)] : query.split(' ');
    return Object.entries(pages)
      .filter(([, text]) => wanted.every((word) => ` ${text} `.includes(` ${word} `)))
      .map(([id, text]) => {
        const words = text.split(' ').flatMap((word, at) => (query.includes(word) ? [at] : []));
        return { id, score: words.length, words };
      })
      .sort((a, b) => b.score - a.score);
  };
  return { run, asked };
}

const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);

describe('a question is answered', () => {
  test('by the pages that hold all its words, where there are three', async () => {
    const { run, asked } = engineOf({
      service: 'fast reply reply',
      people: 'reply',
      reactive: 'fast reply',
      retailer: 'fast and reply',
    });
    const found = await search('How fast should we reply?', run);
    expect(ids(found.hits)).toEqual(['service', 'reactive', 'retailer']);
    expect(found.complete).toBe(3);
    expect(asked).toEqual(['fast reply']);
  });

  test('by the joined results of its words, where no page holds all of them', async () => {
    const { run, asked } = engineOf({
      people: 'wrong reply',
      retailer: 'retailer retailer retailer',
      cases: 'retailer',
    });
    const found = await search('What did the retailer do wrong?', run);
    expect(ids(found.hits)).toEqual(['retailer', 'cases', 'people']);
    expect(found.complete).toBe(0);
    expect(asked).toEqual(['retailer wrong', 'retailer', 'wrong']);
  });

  test('by both, where one page or two hold all of them: half the words count for half', async () => {
    const { run } = engineOf({
      bank: 'risk averse',
      people: 'risk risk risk risk risk',
      proof: 'risk risk risk',
    });
    const found = await search('are we risk averse', run);
    expect(found.hits.map(({ id, score }) => [id, score])).toEqual([
      ['people', 2.5],
      ['bank', 2],
      ['proof', 1.5],
    ]);
    expect(found.complete).toBe(1);
  });

  test('a word that stands nowhere does not lower what holds the others', async () => {
    const { run } = engineOf({ bank: 'risk averse', people: 'risk' });
    const found = await search('xylophone risk averse', run);
    expect(found.hits.map(({ id, score }) => [id, score])).toEqual([
      ['bank', 2],
      ['people', 0.5],
    ]);
  });

  test('with a phrase asked for as a phrase', async () => {
    const { run, asked } = engineOf({
      one: 'a human voice in replies',
      two: 'replies in a human voice',
      three: 'a human voice for replies',
      four: 'human replies have a voice',
    });
    const found = await search('replies in "human voice"', run);
    expect(ids(found.hits).sort()).toEqual(['one', 'three', 'two']);
    expect(found.complete).toBe(3);
    expect(asked).toEqual(['replies', '"human voice"']);
  });

  test('without asking the engine, where it is about nothing', async () => {
    const { run, asked } = engineOf({ one: 'reply' });
    expect(await search(' ?! ', run)).toEqual({ hits: [], complete: 0, words: [] });
    expect(asked).toEqual([]);
  });

  test('with a limited number of searches, however long it is', async () => {
    const { run, asked } = engineOf({ one: 'word1 word2' });
    const question = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
    expect(ids((await search(question, run)).hits)).toEqual(['one']);
    expect(asked).toHaveLength(13);
  });

  test('or not, where the engine fails', async () => {
    const run = () => Promise.reject(new Error('The index is gone.'));
    await expect(search('reply', run)).rejects.toThrow('The index is gone.');
  });

  const vocabulary = ['fast', 'reply', 'risk', 'voice'];
  const pagesOf = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc
      .array(fc.constantFrom(...vocabulary, 'other'), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(' ')),
  );
  const questionOf = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1 });

  test('with every page that holds all the words, each page once, the best first', async () => {
    await fc.assert(
      fc.asyncProperty(pagesOf, questionOf, async (pages, asked) => {
        const { hits, complete } = await search(asked.join(' '), engineOf(pages).run);
        const holding = Object.keys(pages).filter((id) =>
          asked.every((word) => pages[id]!.split(' ').includes(word)),
        );
        expect(complete).toBe(holding.length);
        expect(ids(hits)).toEqual(expect.arrayContaining(holding));
        expect(new Set(ids(hits)).size).toBe(hits.length);
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).sort((a, b) => b - a),
        );
      }),
    );
  });

  test('with something, wherever a page holds one of the words', async () => {
    await fc.assert(
      fc.asyncProperty(pagesOf, questionOf, async (pages, asked) => {
        const { hits } = await search(asked.join(' '), engineOf(pages).run);
        const touched = Object.values(pages).some((text) =>
          asked.some((word) => text.split(' ').includes(word)),
        );
        expect(hits.length > 0).toBe(touched);
      }),
    );
  });
});

describe('results of several searches are joined', () => {
  test('scores add up, places in the text are united, the rest is the first list’s', () => {
    const first = [
      { id: 'a', score: 2, words: [3, 9], from: 'first' },
      { id: 'b', score: 1, words: [1], from: 'first' },
    ];
    const second = [{ id: 'a', score: 0.5, words: [3, 4], from: 'second' }];
    expect(joinHits([first, second])).toEqual([
      { hit: { id: 'a', score: 2.5, words: [3, 4, 9], from: 'first' }, share: 1 },
      { hit: { id: 'b', score: 1, words: [1], from: 'first' }, share: 0.5 },
    ]);
  });

  test('equal scores stand in the order of their ids', () => {
    const hit = (id: string) => ({ id, score: 1, words: [] });
    expect(joinHits([[hit('b'), hit('a')]]).map((each) => each.hit.id)).toEqual(['a', 'b']);
  });
});
