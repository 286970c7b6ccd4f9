import { useState } from 'react';
import { wholeAddress } from '../../browser/address.ts';
import { nowIso } from '../../browser/clock.ts';
import { offerDownload, readPickedFile } from '../../browser/download.ts';
import { printPage } from '../../browser/print.ts';
import { frameText as words, keepingText, newerFileText } from '../../interface/tools/frame.ts';
import { FILE_LIMITS, readFile, writeFile } from '../../sharing/file.ts';
import { fileProblemText } from '../../sharing/problem-text.ts';
import { writeToolFragment } from '../../sharing/tool-link.ts';
import { checkInputs, markExample, shareable } from '../../tools/form.ts';
import type { ToolForm, ToolInputs } from '../../tools/form.ts';
import { FaultList } from '../FaultList.tsx';
import { LinkField } from '../keep/LinkField.tsx';
import type { ToolHold } from './use-tool-inputs.ts';

/** Addresses of pages that a tool links to, with the base. */
export interface ToolAddresses {
  /** The tool's own page. */
  tool: string;
  /** The page of the result, with the board page. */
  board: string;
  privacy: string;
}

interface Props {
  hold: ToolHold;
  form: ToolForm;
  isEmpty: boolean;
  board: string | null;
  /** Whether something of the made-up example still stands. */
  isMadeUp: boolean;
  addresses: ToolAddresses;
}

/** The ways to keep what was put in: this browser, the board page, a link, a file, paper; and to clear it. */
export function ToolKeep({ hold, form, isEmpty, board, isMadeUp, addresses }: Props) {
  const inputs = isMadeUp ? markExample(hold.inputs) : hold.inputs;
  const shared = shareable(form, inputs);
  const fragment = writeToolFragment(form.version, shared);
  return (
    <section className="section tool-keep" aria-labelledby="tool-keep">
      <h2 id="tool-keep">{words.keep}</h2>
      <div className="stack">
        <p className="hint">
          {keptText(hold)} <a href={addresses.privacy}>{words.privacy}</a>.
        </p>
        <BoardChoice hold={hold} board={board} isMadeUp={isMadeUp} address={addresses.board} />
        {Object.keys(shared).length > 0 && (
          <LinkField
            id="tool-link"
            label={words.link.label}
            hint={words.link.hint}
            link={hold.ready ? `${wholeAddress(addresses.tool)}#${fragment}` : ''}
            copyLabel={words.link.copy}
          />
        )}
        <FileWays hold={hold} form={form} inputs={inputs} isEmpty={isEmpty} />
        {!isEmpty && (
          <p className="row">
            <button className="button quiet" type="button" onClick={printPage}>
              {words.print}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function keptText({ storeProblem, isOpened }: ToolHold): string {
  if (storeProblem) return keepingText[storeProblem];
  return isOpened ? words.opened.edit : words.stays;
}

/** Whether the result stands on the board page. Inputs of a link are not the reader's, and do not. */
function BoardChoice({
  hold,
  board,
  isMadeUp,
  address,
}: {
  hold: ToolHold;
  board: string | null;
  isMadeUp: boolean;
  address: string;
}) {
  const isChosen = hold.board !== null;
  const hindrance = findHindrance(hold, board, isMadeUp);
  return (
    <div className="tool-board">
      <label className="check">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={hindrance !== null && !isChosen}
          aria-describedby="tool-board-hint"
          onChange={(event) => hold.setBoard(event.target.checked ? (board ?? '') : null)}
        />{' '}
        {words.board.label}
      </label>
      <p className="hint" id="tool-board-hint">
        {hindrance ?? words.board.hint} <a href={address}>{words.board.go}</a>.
      </p>
    </div>
  );
}

/** Why nothing can be put on the board page now; `null` where nothing keeps it from there. */
function findHindrance(hold: ToolHold, board: string | null, isMadeUp: boolean): string | null {
  if (hold.isOpened) return words.board.opened;
  if (hold.storeProblem) return words.board.notKept;
  if (isMadeUp) return words.board.madeUp;
  return board === null ? words.board.none : null;
}

interface FileFaults {
  title: string;
  faults: { place: string; message: string }[];
}

function FileWays({
  hold,
  form,
  inputs,
  isEmpty,
}: Pick<Props, 'hold' | 'form' | 'isEmpty'> & {
  /** What is saved. */
  inputs: ToolInputs;
}) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<FileFaults | null>(null);

  const save = () => {
    const now = nowIso();
    const { tool, version } = form;
    const work = { tool, version, inputs, changedAt: now };
    const name = words.file.name(tool, now.slice(0, 10));
    const text = writeFile({ history: [], targets: {}, tools: [work] }, now);
    offerDownload(name, 'application/json', text);
    setSaid(words.file.saved(name));
  };

  const open = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const reading = await readToolFile(form, file);
    // The same file, mended, is to be picked again.
    field.value = '';
    setSaid('');
    setRefused(reading.ok ? null : reading);
    if (reading.ok) hold.replace(reading.inputs, 'file');
  };

  return (
    <div className="tool-files">
      {!isEmpty && (
        <p>
          <button className="button quiet" type="button" onClick={save}>
            {words.file.save}
          </button>{' '}
          <span role="status">{said}</span>
        </p>
      )}
      <div className="field">
        <label htmlFor="tool-file">{words.file.open}</label>
        <input
          id="tool-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="tool-file-hint"
          onChange={(event) => void open(event.currentTarget)}
        />
        <p className="hint" id="tool-file-hint">
          {words.file.hint}
        </p>
      </div>
      {refused && (
        <div className="problem" role="alert">
          <p>
            <strong>{refused.title}</strong>
          </p>
          <FaultList faults={refused.faults} />
          <p>{words.file.whole}</p>
        </div>
      )}
    </div>
  );
}

type ToolFileReading = { ok: true; inputs: ToolInputs } | ({ ok: false } & FileFaults);

/** What a file holds for this tool; its placings are left alone, whatever edition they are of. */
async function readToolFile(form: ToolForm, file: File): Promise<ToolFileReading> {
  const title = words.file.problems;
  const fail = (message: string): ToolFileReading => ({
    ok: false,
    title,
    faults: [{ place: '', message }],
  });
  const limit = FILE_LIMITS.bytes;
  const picked = await readPickedFile(file, limit);
  if (!picked.ok) {
    return fail(
      picked.reason === 'too-large'
        ? fileProblemText({ reason: 'too-large', limit })
        : words.file.unreadable,
    );
  }
  const reading = readFile([], picked.text);
  if (!reading.ok) return { ok: false, title, faults: reading.problems.slice(0, 12) };
  const work = reading.data.tools?.find(({ tool }) => tool === form.tool);
  if (!work) return fail(words.file.none);
  if (work.version > form.version) return fail(newerFileText(work.version, form.version));
  const { inputs } = checkInputs(form, work.inputs);
  return Object.keys(inputs).length > 0 ? { ok: true, inputs: work.inputs } : fail(words.file.none);
}
