import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { offerDownload } from '../../browser/download.ts';
import { frameText as words, inputFaultsText, toolLinkText } from '../../interface/tools/frame.ts';
import { fieldsOfExample } from '../../tools/form.ts';
import type { ToolForm, ToolInputs } from '../../tools/form.ts';
import { NextPlays } from './NextPlays.tsx';
import type { NextPlay } from './NextPlays.tsx';
import { ToolKeep } from './ToolKeep.tsx';
import type { ToolAddresses } from './ToolKeep.tsx';
import type { ToolHold } from './use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  form: ToolForm;
  example: { about: string; inputs: ToolInputs };
  /** The fields. */
  inputs: ReactNode;
  /** The result in one or two sentences, or what is still missing. */
  sentence: string;
  /** Whether nothing has been put in yet. */
  isEmpty: boolean;
  /** Charts, tables, numbers. */
  children: ReactNode;
  /** At most three plays, with why each. */
  next: readonly NextPlay[];
  /** What the board page would print, at most 280 characters; `null` while there is no result. */
  board: string | null;
  addresses: ToolAddresses;
  /** Whether the inputs take the whole width, with the result below them. */
  isWide?: boolean;
}

/** How long nothing has to change before the result is read out, in milliseconds. */
const PAUSE = 900;

/** What stands around every tool: what to know first, inputs, result, what to do next, and the ways to keep it. */
export function ToolFrame({
  hold,
  form,
  example,
  inputs,
  sentence,
  isEmpty,
  children,
  next,
  board,
  addresses,
  isWide = false,
}: Props) {
  useBoardFollowing(hold, board);
  return (
    <div className="tool" data-ready={hold.ready}>
      <Notices hold={hold} />
      <div className={isWide ? 'tool-work is-wide' : 'tool-work'}>
        <section className="tool-inputs" aria-labelledby="tool-inputs">
          <h2 id="tool-inputs">{words.inputs}</h2>
          <p className="tool-jump">
            <a href="#tool-result">{words.jump}</a>
          </p>
          <ExampleNote hold={hold} example={example} isEmpty={isEmpty} />
          {inputs}
        </section>
        <section className="tool-result" aria-labelledby="tool-result">
          <h2 id="tool-result">{words.shown}</h2>
          <p className="tool-sentence">{sentence}</p>
          <p className="visually-hidden" role="status">
            {useSettled(sentence)}
          </p>
          {children}
        </section>
      </div>
      <section className="section tool-next" aria-labelledby="tool-next">
        <h2 id="tool-next">{words.next}</h2>
        {next.length > 0 ? <NextPlays plays={next} /> : <p>{words.nextNone}</p>}
      </section>
      <ToolKeep hold={hold} form={form} isEmpty={isEmpty} board={board} addresses={addresses} />
    </div>
  );
}

/** Keeps what the board page prints in step with the result; without a result it comes off that page. */
function useBoardFollowing({ board: kept, setBoard, ready }: ToolHold, board: string | null) {
  const now = board ?? '';
  useEffect(() => {
    if (ready && kept !== '' && kept !== now) setBoard(now);
  }, [ready, kept, now, setBoard]);
}

/** A sentence once it has stood still for a moment, so that not every key is read out. */
function useSettled(sentence: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence]);
  return settled;
}

function Notices({ hold }: { hold: ToolHold }) {
  const { isOpened, hasOwn, faults, linkProblem, storeProblem, damaged } = hold;
  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="tool-notices" role="status">
      {linkProblem && <p className="problem">{toolLinkText(linkProblem)}</p>}
      {storeProblem && <p className="problem">{words.notKept}</p>}
      {damaged !== null && (
        <div className="problem">
          <p>{words.damaged}</p>
          <button
            className="button quiet"
            type="button"
            onClick={() => offerDownload(words.damagedName, 'text/plain', damaged)}
          >
            {words.damagedGet}
          </button>
        </div>
      )}
      {faults.length > 0 && <p className="note">{inputFaultsText(faults)}</p>}
      {isOpened && (
        <div className="note tool-opened">
          <p>
            <strong>{words.opened.title}</strong>
          </p>
          <p>
            {words.opened.text} {words.opened.edit}
          </p>
          <p className="row">
            <button className="button" type="button" onClick={hold.keepOpened}>
              {hasOwn ? words.opened.keepInstead : words.opened.keepEmpty}
            </button>
            <button className="button quiet" type="button" onClick={hold.leaveOpened}>
              {hasOwn ? words.opened.leave : words.opened.leaveEmpty}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

/** The example to start from, or how much of what stands there is still the example's. */
function ExampleNote({
  hold,
  example,
  isEmpty,
}: {
  hold: ToolHold;
  example: Props['example'];
  isEmpty: boolean;
}) {
  const left = fieldsOfExample(hold.inputs, example.inputs).length;
  const all = Object.keys(hold.inputs).length;
  // What a reader happens to type as the example has it is theirs.
  const isExample = left > 0 && left * 2 >= Object.keys(example.inputs).length;
  if (isEmpty) {
    return (
      <div className="tool-start">
        <button
          className="button quiet"
          type="button"
          disabled={!hold.ready}
          onClick={() => hold.replace(example.inputs, 'example')}
        >
          {words.start.example}
        </button>
        <p className="hint">{words.start.of}</p>
      </div>
    );
  }
  if (!isExample) return null;
  return (
    <p className="note tool-example">
      {left === all ? words.exampleNote(example.about) : words.exampleLeft(left, all)}
    </p>
  );
}
