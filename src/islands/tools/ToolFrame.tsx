import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { frameText as words } from '../../interface/tools/frame.ts';
import { fieldsOfExample } from '../../tools/form.ts';
import type { ToolForm, ToolInputs } from '../../tools/form.ts';
import { NextPlays } from './NextPlays.tsx';
import type { NextPlay } from './NextPlays.tsx';
import { ToolKeep } from './ToolKeep.tsx';
import type { ToolAddresses } from './ToolKeep.tsx';
import { ToolNotices } from './ToolNotices.tsx';
import { ToolStart } from './ToolStart.tsx';
import { useSettled } from './use-settled.ts';
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

/** What stands around every tool: what to know first, inputs, result, what to do next, and the ways to keep it. */
export function ToolFrame(props: Props) {
  const { hold, form, example, inputs, sentence, isEmpty, next, board, isWide = false } = props;
  const left = hold.isExample ? fieldsOfExample(hold.inputs, example.inputs).length : 0;
  // What is made up is nobody's result.
  const ownBoard = left > 0 ? null : board;
  useBoardFollowing(hold, ownBoard);
  const heading = useFocusCaught();
  const result = useRef<HTMLHeadingElement>(null);

  return (
    <div className="tool" data-ready={hold.ready}>
      <ToolNotices hold={hold} />
      <div className={isWide ? 'tool-work is-wide' : 'tool-work'}>
        <section className="tool-inputs" aria-labelledby="tool-inputs">
          <h2 id="tool-inputs" tabIndex={-1} ref={heading}>
            {words.inputs}
          </h2>
          <ToolStart hold={hold} example={example} isEmpty={isEmpty} left={left} />
          {inputs}
          {!isEmpty && (
            <div className="tool-glance">
              <p aria-hidden="true">{sentence}</p>
              <button type="button" className="link-button" onClick={() => goTo(result.current)}>
                {words.jump}
              </button>
            </div>
          )}
        </section>
        <section className="tool-result" aria-labelledby="tool-result">
          <h2 id="tool-result" tabIndex={-1} ref={result}>
            {words.shown}
          </h2>
          {left > 0 && <p className="note only-on-paper">{words.exampleNote(example.about)}</p>}
          <p className="tool-sentence">{sentence}</p>
          <p className="visually-hidden" role="status">
            {useSettled(sentence)}
          </p>
          {props.children}
        </section>
      </div>
      <section className="section tool-next" aria-labelledby="tool-next">
        <h2 id="tool-next">{words.next}</h2>
        {next.length > 0 ? <NextPlays plays={next} /> : <p>{words.nextNone}</p>}
      </section>
      <ToolKeep
        hold={hold}
        form={form}
        isEmpty={isEmpty}
        board={ownBoard}
        isMadeUp={left > 0}
        addresses={props.addresses}
      />
    </div>
  );
}

/** Takes the reader down to a heading, without a change of the address: what stands after its `#` are inputs. */
function goTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** A heading that takes the focus where the button that was pressed has gone with what it did. */
function useFocusCaught() {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (isNowhere && last.current !== null && !last.current.isConnected) {
      heading.current?.focus({ preventScroll: true });
    }
  });
  return heading;
}

/** Keeps what the board page prints in step with the result; without a result there is nothing to print, until there is one again. */
function useBoardFollowing({ board: kept, setBoard, ready }: ToolHold, board: string | null) {
  const now = board ?? '';
  useEffect(() => {
    if (ready && kept !== null && kept !== now) setBoard(now);
  }, [ready, kept, now, setBoard]);
}
