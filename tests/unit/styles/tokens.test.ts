import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const projectorCss = readFileSync('src/styles/projector.css', 'utf8');

/** A token's colour in light and in dark. */
function token(name: string, from = css): { light: string; dark: string } {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(from)?.[1];
  if (!value) throw new Error(`There is no token --${name}.`);
  const pair = /light-dark\((#\w+),\s*(#\w+)\)/.exec(value);
  return pair ? { light: pair[1]!, dark: pair[2]! } : { light: value, dark: value };
}

const modes = ['light', 'dark'] as const;
const steps = [1, 2, 3, 4, 5].map((step) => token(`stage-${step}`).light);
const lightness = (colour: string | Color) => converter('lab')(colour)!.l;
const seenBy: Record<string, (colour: Color) => Color> = {
  'people with full colour vision': (colour) => colour,
  'people with deuteranopia': filterDeficiencyDeuter(1) as (colour: Color) => Color,
  'people with protanopia': filterDeficiencyProt(1) as (colour: Color) => Color,
  'people with tritanopia': filterDeficiencyTrit(1) as (colour: Color) => Color,
};

describe('the five-step stage scale', () => {
  it('gets lighter by at least ten L* at every step, so that it reads in greyscale', () => {
    for (let step = 1; step < steps.length; step += 1) {
      expect(lightness(steps[step]!) - lightness(steps[step - 1]!)).toBeGreaterThan(10);
    }
  });

  it.each(Object.entries(seenBy))('keeps neighbours apart for %s', (_who, see) => {
    const difference = differenceCiede2000();
    for (let step = 1; step < steps.length; step += 1) {
      const apart = difference(see(parse(steps[step]!)!), see(parse(steps[step - 1]!)!));
      expect(apart).toBeGreaterThan(10);
    }
  });

  it('carries its number at 4.5:1 or more', () => {
    for (const step of [1, 2, 3, 4, 5]) {
      const on = token(`on-stage-${step}`).light;
      expect(wcagContrast(on, token(`stage-${step}`).light)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(modes)('has an edge at 3:1 or more against the paper in %s', (mode) => {
    const edge = token('stage-edge')[mode];
    for (const paper of ['paper', 'paper-raised', 'paper-deep', 'rock']) {
      expect(wcagContrast(edge, token(paper)[mode])).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(modes)('the palette in %s', (mode) => {
  it.each(['paper', 'paper-deep', 'paper-raised', 'rock'])('reads at 4.5:1 on %s', (paper) => {
    for (const ink of ['ink', 'ink-soft', 'water', 'signal', 'problem']) {
      const ratio = wcagContrast(token(ink)[mode], token(paper)[mode]);
      expect(ratio, `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws the edges of fields and buttons at 3:1 or more', () => {
    for (const paper of ['paper', 'paper-raised']) {
      const ratio = wcagContrast(token('line-strong')[mode], token(paper)[mode]);
      expect(ratio, `line-strong on ${paper}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('reads on the filled colours', () => {
    expect(wcagContrast(token('on-water')[mode], token('water')[mode])).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(token('on-signal')[mode], token('signal')[mode])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('reads at 7:1 or more when projected', () => {
    for (const ink of ['water', 'signal', 'problem']) {
      const projected = token(ink, projectorCss)[mode];
      for (const paper of ['paper', 'paper-raised']) {
        const ratio = wcagContrast(projected, token(paper)[mode]);
        expect(ratio, `${ink} on ${paper}`).toBeGreaterThanOrEqual(7);
      }
    }
    expect(wcagContrast(token('ink')[mode], token('paper-deep')[mode])).toBeGreaterThanOrEqual(7);
  });
});

describe('the colour that the page gives the browser’s own bars', () => {
  const page = readFileSync('src/layouts/Page.astro', 'utf8');

  it.each(modes)('is the paper’s in %s', (mode) => {
    const metas = [...page.matchAll(/<meta name="theme-color" content="([^"]*)" media="([^"]*)"/g)];
    expect(metas).toHaveLength(modes.length);
    const colours = metas
      .filter(([, , media]) => media === `(prefers-color-scheme: ${mode})`)
      .map(([, colour]) => colour);
    expect(colours).toEqual([token('paper')[mode]]);
  });
});

/** Every rule of the site's styles as its selectors and its body, nested rules with those around them. */
function rulesOf(text: string): { selector: string; body: string }[] {
  return [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector!.trim(),
    body: body!,
  }));
}

describe('the signal colour', () => {
  it('is used for nothing but “you are here”', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|astro)$/.test(file))
      .map((file) => readFileSync(path.join('src', file), 'utf8'));
    const uses = files
      .flatMap(rulesOf)
      .filter(({ body }) => /var\(--(on-)?signal\)/.test(body))
      .map(({ selector }) => selector);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((selector) => !/here/.test(selector))).toEqual([]);
  });
});
