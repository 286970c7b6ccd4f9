import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { firstSuitableExample } from '../../src/charts/example.ts';
import { PlaceIsland } from '../../src/islands/place/PlaceIsland.tsx';
import { ResultIsland } from '../../src/islands/result/ResultIsland.tsx';
import { loadPlaybook } from '../../src/model/load-vite.ts';

const { model, editions, cases, examples } = loadPlaybook();
const addresses = {
  place: '/place/',
  result: '/place/result/',
  method: '/method/',
  plays: '/plays/',
  plan: '/plan/',
  dimensions: {},
  path: {},
};

/** What the islands are on the server: their empty state, before any storage is read. */
const islands = {
  placing: <PlaceIsland models={editions} current={model.edition} addresses={addresses} />,
  result: (
    <ResultIsland
      models={editions}
      current={model.edition}
      cases={cases}
      plays={[]}
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
