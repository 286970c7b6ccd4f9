import { search as text } from '../../interface/search.ts';
import { findSections, makeExcerpt, splitContent, type Excerpt } from '../../search/excerpt.ts';
import type { EngineHit } from './engine.ts';
import { make } from './make.ts';

/** Words of an excerpt. */
const LENGTH = 36;

/** Headings under a result. */
const MOST_SECTIONS = 3;

/** A result as a list item: what it is, its title as a link, an excerpt, the headings under which the words stand. */
export async function makeResult(hit: EngineHit): Promise<HTMLLIElement> {
  const { url, content, meta, filters, anchors } = await hit.data();
  const item = make('li', { className: 'search-result' });
  const kind = filters['kind']?.join(', ');
  if (kind) item.append(make('p', { className: 'kicker' }, kind));
  item.append(make('a', { className: 'search-title', href: url }, meta.title));
  item.append(showExcerpt(makeExcerpt(splitContent(content), hit.words, LENGTH)));

  const sections = findSections(anchors, hit.words, MOST_SECTIONS);
  if (sections.length > 0) {
    const list = make('ul', { className: 'search-sections' });
    list.setAttribute('aria-label', text.sections(meta.title));
    for (const { id, title } of sections) {
      list.append(make('li', {}, make('a', { href: `${url}#${id}` }, title)));
    }
    item.append(list);
  }
  return item;
}

function showExcerpt({ runs, isCutBefore, isCutAfter }: Excerpt): HTMLParagraphElement {
  return make(
    'p',
    { className: 'search-excerpt' },
    isCutBefore ? '… ' : '',
    ...runs.map((run) => (run.isMarked ? make('mark', {}, run.text) : run.text)),
    isCutAfter ? ' …' : '',
  );
}
