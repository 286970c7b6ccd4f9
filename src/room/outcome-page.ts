/** The outcome as one file: a page that opens without a network and runs no script. */
import { drawColumns, drawing, groundAt } from './outcome-drawing.ts';
import { pageStyle } from './outcome-page-style.ts';
import type {
  OutcomeSheet,
  SheetDimension,
  SheetList,
  SheetMove,
  SheetQuestion,
  SheetTable,
} from './outcome-sheet.ts';

/** Nothing may be fetched or run, whatever the texts say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The sheet as a whole HTML document, every text in it escaped. */
export function writeOutcomePage(sheet: OutcomeSheet): string {
  const { language, source, title, facts, place, prompts, answers, votes, decision, notes } = sheet;
  const parts = [
    `<header><p class="source">${escapeHtml(source)}</p><h1>${escapeHtml(title)}</h1>${writeFacts(facts)}</header>`,
    writePlace(place),
    prompts && writeList(prompts),
    writeDecision(decision),
    writeAnswers(answers),
    ...votes.map(writeList),
    `<footer>${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}</footer>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...parts.filter((part) => part !== null && part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeFacts(facts: OutcomeSheet['facts']): string {
  const items = facts.map(
    ({ term, text }) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  return `<dl class="facts">${items.join('')}</dl>`;
}

function writePlace(place: OutcomeSheet['place']): string {
  if (!place) return '';
  const { title, stage, none, sentences, stages } = place;
  const named = stage
    ? `<p class="stage"><span class="mark">${stage.level}</span> ${escapeHtml(stage.name)}</p>`
    : `<p class="stage">${escapeHtml(none)}</p>`;
  const rows = stages.map(
    ({ dimension, level, name }) =>
      `<li><b>${escapeHtml(dimension)}</b> ${level === null ? '' : `<span class="mark">${level}</span> `}${escapeHtml(name)}</li>`,
  );
  const said = sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`);
  return `<section><h2>${escapeHtml(title)}</h2>${named}${said.join('')}<ul class="stages">${rows.join('')}</ul></section>`;
}

function writeList({ title, lines }: SheetList): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<section><h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul></section>`;
}

function writeDecision(decision: OutcomeSheet['decision']): string {
  const { title, none, noneNote, moves, terms } = decision;
  const items = moves.map((move) => `<li>${writeMove(move, terms)}</li>`);
  const nothing =
    `<p>${escapeHtml(none)}</p>` +
    (noneNote && `<p><b>${escapeHtml(terms.note)}:</b> ${escapeHtml(noneNote)}</p>`);
  const body = moves.length > 0 ? `<ol class="moves">${items.join('')}</ol>` : nothing;
  return `<section class="decision"><h2>${escapeHtml(title)}</h2>${body}</section>`;
}

function writeMove(
  { title, owner, date, doneWhen, note }: SheetMove,
  terms: OutcomeSheet['decision']['terms'],
): string {
  const line = (term: string, text: string) =>
    `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd></div>`;
  const lines = [
    line(terms.owner, owner),
    line(terms.date, date),
    doneWhen && line(terms.doneWhen, doneWhen),
    note && line(terms.note, note),
  ];
  return `<h3>${escapeHtml(title)}</h3><dl>${lines.join('')}</dl>`;
}

function writeAnswers(answers: OutcomeSheet['answers']): string {
  if (!answers) return '';
  const { title, how, dimensions } = answers;
  return `<section><h2>${escapeHtml(title)}</h2><p>${escapeHtml(how)}</p>${dimensions.map(writeDimension).join('')}</section>`;
}

function writeDimension({ name, questions }: SheetDimension): string {
  return `<section class="dimension"><h3>${escapeHtml(name)}</h3>${questions.map(writeQuestion).join('')}</section>`;
}

function writeQuestion({ stem, columns, label, summary, table }: SheetQuestion): string {
  const drawn = columns.length > 0 ? writeDrawing(columns, label) : '';
  return `<div class="question"><h4>${escapeHtml(stem)}</h4><div class="drawn">${drawn}<p>${escapeHtml(summary)}</p></div>${table ? writeTable(table) : ''}</div>`;
}

function writeDrawing(columns: SheetQuestion['columns'], label: string): string {
  const { width, height } = drawing;
  const drawn = drawColumns(columns).map(
    (column) =>
      `<rect class="${column.isMedian ? 'median' : 'column'}" x="${column.x}" y="${column.y}" width="${column.width}" height="${column.height}"/>` +
      `<text x="${column.middle}" y="${column.countAt}">${column.count || ''}</text>` +
      `<text class="level" x="${column.middle}" y="${column.levelAt}">${column.level}</text>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}"><path d="M0 ${groundAt}H${width}"/>${drawn.join('')}</svg>`;
}

function writeTable({ caption, head, rows }: SheetTable): string {
  const cells = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`);
  const lines = rows.map(
    ([name = '', ...rest]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${cells.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}
