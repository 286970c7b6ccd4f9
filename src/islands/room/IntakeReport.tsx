import { boxText as words } from '../../interface/workshop/room-intake.ts';
import type { DamagedCode } from '../../sharing/find-codes.ts';

/** What is said of a text. */
export interface Report {
  /** Another one for every text. */
  number: number;
  /** Of the file that it came from; empty where it was pasted. */
  name: string;
  said: string;
  damaged: readonly DamagedCode[];
  /** Where the text looks like the next round's: the codes, and how many of them took the place of sheets that had been revealed. */
  next: { codes: readonly string[]; replaced: number } | null;
}

interface Props {
  report: Report | null;
  /** Number of the next round. */
  next: number;
  /** Takes the codes of the text out of this round and into the next. */
  onNext: () => void;
  onClear: () => void;
}

/** Most damaged codes that are listed one by one. */
const LISTED = 20;

/** What came in with the last text, and what of it was damaged, with its place. */
export function IntakeReport({ report, next, onNext, onClear }: Props) {
  const damaged = report?.damaged ?? [];
  const more = damaged.length - LISTED;
  return (
    <>
      {/* The region is there before its first message, or nobody would hear that. */}
      <div className="intake-said" role="status">
        {report && (
          <p key={report.number}>
            {report.name !== '' && `${words.dropped(report.name)} `}
            {report.said}
            {damaged.length > 0 && ` ${words.damagedTitle(damaged.length)}.`}
          </p>
        )}
      </div>
      {report?.next && (
        <div className="note">
          <p>{words.afterReveal(report.next.replaced, next)}</p>
          <p>
            <button className="button quiet" type="button" onClick={onNext}>
              {words.toNext(next)}
            </button>
          </p>
        </div>
      )}
      {damaged.length > 0 && (
        <div className="problem intake-damaged">
          <p>
            <strong>{words.damagedTitle(damaged.length)}</strong>
          </p>
          <ul>
            {damaged.slice(0, LISTED).map(({ line, near, message }, index) => (
              <li key={index}>
                {words.line(line)} {words.near(near)} {message}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{words.more(more)}</p>}
          <p>{words.damagedDo}</p>
          <button className="button quiet" type="button" onClick={onClear}>
            {words.clear}
          </button>
        </div>
      )}
    </>
  );
}
