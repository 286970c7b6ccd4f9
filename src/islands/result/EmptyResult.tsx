import { result as words } from '../../interface/result.ts';

/** What the page says where there is no result yet. */
export function EmptyResult({
  isBegun,
  isKept,
  keyQuestions,
  placeAddress,
  waiting,
  onExample,
}: {
  /** Whether a placing has begun and holds no answer. */
  isBegun: boolean;
  /** Whether the browser keeps anything. */
  isKept: boolean;
  /** How many questions make a provisional result. */
  keyQuestions: number;
  placeAddress: string;
  /** How many tools' results wait for the board page. */
  waiting: number;
  /** `null` where the content has no example to show. */
  onExample: (() => void) | null;
}) {
  return (
    <div className="empty-result stack">
      <p className="lede">{isBegun ? words.unfinished.text : words.empty.text(keyQuestions)}</p>
      {!isKept && <p>{words.empty.notKept}</p>}
      <p className="row">
        <a className="button" href={placeAddress}>
          {isBegun ? words.unfinished.go : words.empty.go}
        </a>
        {onExample && (
          <button type="button" className="button quiet" onClick={onExample}>
            {words.empty.example}
          </button>
        )}
      </p>
      {onExample && <p className="hint">{words.empty.exampleHint}</p>}
      <p className="hint" id="board">
        {words.empty.board(waiting)}
      </p>
    </div>
  );
}
