import { onFragmentChange, readFragment, wholeAddress } from '../../browser/address.ts';
import { copyText } from '../../browser/clipboard.ts';
import { readQuery, writeQuery } from '../../browser/query-string.ts';
import { describeShown, filterSaid } from '../../interface/evidence.ts';
import { isLeft } from '../../search/evidence-facets.ts';

const form = document.querySelector<HTMLFormElement>('.evidence-filters')!;
const selects = [...form.querySelectorAll('select')];
const topics = document.querySelectorAll<HTMLElement>('.evidence-topics li');
const articles = [...document.querySelectorAll<HTMLElement>('.evidence-row')];
const line = document.querySelector<HTMLElement>('.evidence-said')!;
const said = line.querySelector('[role=status]')!;
const showAll = line.querySelector('button')!;
const copied = document.createElement('output');

/** Shows what the fields ask for, and says how much that is. */
function narrow(): void {
  const named = readFragment();
  let shown = 0;
  let besides = '';
  for (const article of articles) {
    const { id, dataset } = article;
    const isShown = isLeft(dataset, selects);
    if (isShown) shown += 1;
    else if (id === named) besides = id.toUpperCase();
    // Not `hidden`: a page that is printed holds every row.
    article.toggleAttribute('data-out', !isShown && id !== named);
  }
  for (const item of topics) {
    const left = articles.filter(
      ({ dataset }) => dataset['topic'] === item.dataset['topic'] && !('out' in dataset),
    ).length;
    item.lastElementChild!.textContent = `(${left})`;
    item.hidden = !left;
  }
  said.textContent = describeShown(shown, articles.length, besides);
  showAll.hidden = !isNarrowed();
}

function isNarrowed(): boolean {
  return selects.some(({ value }) => value);
}

/** Takes what the fields now ask for into the address, and shows it. */
function change(): void {
  for (const { name, value } of selects) writeQuery(name, value);
  narrow();
  line.scrollIntoView({ block: 'nearest' });
}

function clear(): void {
  form.reset();
  change();
}

/** Shows what the address names: the browser could not go to a row that was left out, or went before the page grew shorter. */
function goToNamed(): void {
  narrow();
  const named = document.getElementById(readFragment());
  // A topic none of whose rows was left.
  if (named?.getClientRects().length === 0) clear();
  named?.scrollIntoView();
}

for (const select of selects) {
  select.value = readQuery(select.name);
  if (select.selectedIndex < 0) select.value = '';
}
form.addEventListener('change', change);
if (isNarrowed()) goToNamed();
onFragmentChange(goToNamed);

showAll.addEventListener('click', () => {
  clear();
  // The button that was pressed is gone.
  selects[0]!.focus();
});

// The build may not know where the site stands; the browser does.
for (const address of document.querySelectorAll<HTMLElement>('.evidence-row [data-path]')) {
  address.textContent = wholeAddress(address.dataset['path']!);
}

document.querySelector('.evidence-rows')!.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest('details button');
  if (!button) return;
  copied.textContent = '';
  button.after(copied);
  const isCopied = await copyText(
    button.previousElementSibling!.textContent.replace(/\s+/g, ' ').trim(),
  );
  copied.textContent = isCopied ? filterSaid.copied : filterSaid.notCopied;
});
