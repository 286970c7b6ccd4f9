import { frameText as words } from '../../interface/tools/frame.ts';
import type { ToolInputs } from '../../tools/form.ts';
import type { ToolHold } from './use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  example: { about: string; inputs: ToolInputs };
  isEmpty: boolean;
  /** How many inputs stand as in the made-up example; 0 where it was never filled in. */
  left: number;
}

/** What the inputs are to begin with: an example to fill in, how much of it still stands, clearing all, and the way back. */
export function ToolStart({ hold, example, isEmpty, left }: Props) {
  const all = Object.keys(hold.inputs).length;
  return (
    <div className="tool-start">
      {left > 0 && (
        <div className="note tool-example">
          <p>{left === all ? words.exampleNote(example.about) : words.exampleLeft(left, all)}</p>
          {left < all && (
            <button className="button quiet" type="button" onClick={hold.claim}>
              {words.claim}
            </button>
          )}
        </div>
      )}
      <div className="row">
        {isEmpty ? (
          <button
            key="example"
            className="button quiet"
            type="button"
            disabled={!hold.ready}
            onClick={() => hold.replace(example.inputs, 'example')}
          >
            {words.start.example}
          </button>
        ) : (
          <button
            key="reset"
            className="button quiet"
            type="button"
            onClick={() => hold.replace({}, 'reset')}
          >
            {words.reset}
          </button>
        )}
        <Done hold={hold} />
      </div>
      {isEmpty && <p className="hint">{words.start.of}</p>}
    </div>
  );
}

/** What was done last, and the way back. Inputs of a link are not the reader's, and have none. */
function Done({ hold: { done, isOpened, undo } }: { hold: ToolHold }) {
  const isShown = done !== null && !isOpened;
  // The region is there before its first message, or nobody would hear that.
  return (
    <>
      <span role="status">{isShown && words.done[done]}</span>
      {isShown && (
        <button className="button quiet" type="button" onClick={undo}>
          {words.undo}
        </button>
      )}
    </>
  );
}
