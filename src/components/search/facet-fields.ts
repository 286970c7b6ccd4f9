import { search as text } from '../../interface/search.ts';
import { countValues, type Choice, type Tags } from '../../search/facets.ts';
import { make } from './make.ts';

/** The fields by which results are narrowed. */
export interface FacetFields {
  element: HTMLElement;
  /** What is chosen now. */
  choice: () => Choice;
  clear: () => void;
  /** Writes the counts of what was found into the fields. */
  count: (found: readonly Tags[]) => void;
}

/**
 * One field a facet, each value with the number of results it would leave.
 *
 * @param order the values' names in the order of the model; others follow by name
 * @param onChange called when the reader chooses
 */
export function makeFacetFields(order: readonly string[], onChange: () => void): FacetFields {
  const fields = Object.entries(text.facets).map(([facet, label]) => {
    const select = make('select', { onchange: onChange });
    return { facet, select, element: make('label', { className: 'search-facet' }, label, select) };
  });
  const element = make('div', { className: 'search-facets', role: 'group' });
  element.setAttribute('aria-label', text.narrow);
  element.append(...fields.map((field) => field.element));

  const choice = () =>
    Object.fromEntries(
      fields
        .filter(({ select }) => select.value !== '')
        .map(({ facet, select }) => [facet, select.value]),
    );
  const place = (value: string) => {
    const index = order.indexOf(value);
    return index < 0 ? order.length : index;
  };

  return {
    element,
    choice,
    clear: () => {
      for (const { select } of fields) select.value = '';
    },
    count: (found) => {
      const chosen = choice();
      for (const { facet, select } of fields) {
        const { all, values } = countValues(found, chosen, facet);
        // What is chosen stays in sight, even where it leaves nothing.
        const names = new Set([...values.keys(), ...(chosen[facet] ? [chosen[facet]] : [])]);
        const sorted = [...names].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
        select.replaceChildren(
          make('option', { value: '' }, text.any(all)),
          ...sorted.map((name) =>
            make('option', { value: name }, text.value(name, values.get(name) ?? 0)),
          ),
        );
        select.value = chosen[facet] ?? '';
        select.disabled = names.size === 0;
      }
    },
  };
}
