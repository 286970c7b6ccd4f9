import { search as text } from '../../interface/search.ts';
import { make } from './make.ts';
import { mountPanel } from './panel.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog')!;
const form = dialog.querySelector<HTMLFormElement>('[role=search]')!;

// Runs once, with the dialog open: the field is in use already, and what is typed meanwhile stays in it.
const allResults = make('a', {}, text.allResults);
const foot = make(
  'div',
  { className: 'search-foot', hidden: true },
  make('p', { className: 'hint search-keys', id: 'search-keys' }, text.keysHint),
  make('p', {}, allResults),
);
dialog.addEventListener('keydown', closeOnEscape);
dialog.addEventListener('click', closeOnLeaving);
mountPanel({
  form,
  host: dialog,
  order: dialog.dataset['order']!.split('|'),
  onQuestion: (question) => {
    allResults.href = `${form.action}?q=${encodeURIComponent(question)}`;
  },
  onState: (state) => {
    foot.hidden = state !== 'results';
  },
});
dialog.append(foot);
form.querySelector('input')!.setAttribute('aria-describedby', 'search-keys');

/** Left to the browser the first Escape would only empty the field. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
}

/** A click beside the dialog closes it, and so does a link: one to a heading of this very page would leave it standing before that. */
function closeOnLeaving(event: MouseEvent): void {
  const target = event.target as Element;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y, ctrlKey, metaKey, shiftKey } = event;
  const isBeside = target === dialog && (x < left || x > right || y < top || y > bottom);
  const isFollowed = target.closest('a') !== null && !ctrlKey && !metaKey && !shiftKey;
  if (isBeside || isFollowed) dialog.close();
}
