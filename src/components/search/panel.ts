import { addressOf } from '../../interface/address.ts';
import { describeCount, search as text } from '../../interface/search.ts';
import { matches } from '../../search/facets.ts';
import { search, type Found } from '../../search/query.ts';
import styles from '../../styles/search.css?inline';
import { loadEngine, type Engine, type EngineHit } from './engine.ts';
import { makeFacetFields } from './facet-fields.ts';
import { make } from './make.ts';
import { makeResult } from './show-results.ts';

/** What a panel has to show. */
export type PanelState = 'empty' | 'results' | 'none' | 'failed';

/** What a panel is built around. */
export interface PanelPlace {
  /** Holds the field for the question. */
  form: HTMLFormElement;
  /** Takes the results, after what it already holds. */
  host: HTMLElement;
  /** Names of filter values in the order in which they are offered. */
  order: readonly string[];
  /** Called with each question that is looked for; empty where the field is. */
  onQuestion?: (question: string) => void;
  /** Called with what is shown, each time it is shown anew. */
  onState?: (state: PanelState) => void;
}

/** Milliseconds without a key after which a question is looked for. */
const PAUSE = 120;

/** Milliseconds after which waiting is said. */
const PATIENCE = 400;

/** Results shown at first, and by each step further. */
const STEP = 8;

/** Builds the search around a form that is already on the page, and answers what stands in its field. */
export function mountPanel({ form, host, order, onQuestion, onState }: PanelPlace): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const input = form.querySelector('input')!;
  const facets = makeFacetFields(order, () => {
    shown = STEP;
    void guard(showHits);
  });
  const status = make('p', { className: 'search-status', role: 'status' });
  const list = make('ol', { className: 'search-results' });
  list.setAttribute('aria-label', text.results);
  const more = make('button', { type: 'button', className: 'button quiet', onclick: showMore });
  const note = make('div', { className: 'search-note stack' });
  host.append(make('div', { className: 'search-panel' }, facets.element, status, list, more, note));

  let engine: Promise<Engine> | undefined;
  let failures = 0;
  let found: Found<EngineHit> = { hits: [], complete: 0, words: [] };
  let tags: Engine['tags'] = new Map();
  let shown = STEP;
  /** Counts what was begun, so that an answer that comes late is dropped. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  input.addEventListener('focus', warmUp);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') goTo(0, event);
  });
  list.addEventListener('keydown', moveFromLink);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask().then(() => list.querySelector('a')?.focus());
  });

  if (document.activeElement === input) warmUp();
  void ask();

  function load(): Promise<Engine> {
    return (engine ??= loadEngine(failures));
  }

  /** Loads the engine before there is a question. Where that fails, the first question will say so. */
  function warmUp(): void {
    load().catch(forget);
  }

  function forget(): void {
    engine = undefined;
    failures += 1;
  }

  /** Runs what shows something: newer work makes it stale, and a failure is shown. */
  async function guard(work: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    const waiting = setTimeout(() => {
      if (isCurrent()) status.textContent = text.loading;
    }, PATIENCE);
    try {
      await work(isCurrent);
    } catch {
      forget();
      if (isCurrent()) showFailure();
    } finally {
      clearTimeout(waiting);
    }
  }

  function ask(): Promise<void> {
    clearTimeout(pause);
    const question = input.value.trim();
    onQuestion?.(question);
    return guard(async (isCurrent) => {
      if (question === '') {
        showEmpty();
        return;
      }
      const { run, tags: loadedTags, assertReachable } = await load();
      const result = await search(question, run);
      if (result.hits.length === 0) await assertReachable();
      if (!isCurrent()) return;
      [found, tags, shown] = [result, loadedTags, STEP];
      await showHits(isCurrent);
    });
  }

  async function showHits(isCurrent: () => boolean): Promise<void> {
    const { hits, complete } = found;
    const filed = hits.map(({ id }) => tags.get(id) ?? {});
    facets.count(filed);
    const choice = facets.choice();
    const left = hits.filter((_, index) => matches(filed[index]!, choice));
    if (left.length === 0) {
      showNone(hits.length);
      return;
    }
    const items = await Promise.all(left.slice(0, shown).map(makeResult));
    if (!isCurrent()) return;
    replaceItems(items);
    const hidden = left.length - items.length;
    more.textContent = text.more(Math.min(hidden, STEP));
    more.hidden = hidden === 0;
    show('results', describeCount(left.length, hits.length, complete));
  }

  /** A late answer leaves the focus on the result that it was on, or takes it back to the question. */
  function replaceItems(items: readonly HTMLElement[]): void {
    const { activeElement } = document;
    const address = list.contains(activeElement) ? activeElement?.getAttribute('href') : undefined;
    list.replaceChildren(...items);
    if (address === undefined) return;
    const links = [...list.querySelectorAll('a')];
    (links.find((link) => link.getAttribute('href') === address) ?? input).focus();
  }

  function showMore(): void {
    const first = shown;
    shown += STEP;
    void guard(showHits).then(() => {
      list.children[first]?.querySelector('a')?.focus();
    });
  }

  function showEmpty(): void {
    const examples = text.examples.map((question) =>
      make(
        'li',
        {},
        make(
          'button',
          { type: 'button', className: 'search-example', onclick: () => pose(question) },
          question,
        ),
      ),
    );
    show(
      'empty',
      '',
      make('p', {}, text.examplesTitle),
      make('ul', { className: 'search-ways' }, ...examples),
    );
  }

  function pose(question: string): void {
    input.value = question;
    input.focus();
    void ask();
  }

  /** @param total how many there are without filters */
  function showNone(total: number): void {
    if (total > 0) {
      show('none', text.noneUnderFilters(total), button(text.clear, clearFilters));
      return;
    }
    const ways = text.waysOn.map(({ path, label }) =>
      make('li', {}, make('a', { href: addressOf(path) }, label)),
    );
    show(
      'none',
      text.none(input.value.trim()),
      make('p', {}, text.noneHint),
      make('ul', { className: 'search-ways' }, ...ways),
    );
  }

  function clearFilters(): void {
    facets.clear();
    shown = STEP;
    void guard(showHits);
    input.focus();
  }

  function showFailure(): void {
    const allPages = make('a', { href: addressOf('/search/') }, text.allPages);
    const message = import.meta.env.DEV ? text.unbuilt : text.failed;
    show('failed', message, make('p', { className: 'row' }, button(text.retry, retry), allPages));
  }

  function retry(): void {
    input.focus();
    void ask();
  }

  function show(state: PanelState, message: string, ...content: Node[]): void {
    status.textContent = message;
    note.replaceChildren(...content);
    note.hidden = content.length === 0;
    list.hidden = state !== 'results';
    if (state !== 'results') more.hidden = true;
    facets.element.hidden = state === 'empty' || state === 'failed' || found.hits.length === 0;
    onState?.(state);
  }

  function moveFromLink(event: KeyboardEvent): void {
    const at = links().indexOf(event.target as HTMLAnchorElement);
    if (at < 0) return;
    if (event.key === 'ArrowDown') goTo(at + 1, event);
    else if (event.key === 'ArrowUp') goTo(at - 1, event);
    // A letter goes on with the question.
    else if (/^\S$/u.test(event.key) && !isModified(event)) input.focus();
  }

  /** Moves to a link of the results, counted from 0; before the first is the field. */
  function goTo(index: number, event: KeyboardEvent): void {
    if (isModified(event)) return;
    event.preventDefault();
    if (index < 0) input.focus();
    else links()[index]?.focus();
  }

  function links(): HTMLAnchorElement[] {
    return [...list.querySelectorAll('a')];
  }
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || isComposing;
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', className: 'button quiet', onclick }, label);
}
