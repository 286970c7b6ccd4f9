import { capital } from '../../../interface/grammar.ts';
import { describeTally, roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import { gapText } from '../../../interface/tools/perception-gap.ts';
import { hasUnreadableHands, readHands } from '../../../tools/perception-gap/form.ts';
import { BANDS, tallyRoom } from '../../../tools/perception-gap/room.ts';
import type { RoomTally } from '../../../tools/perception-gap/room.ts';
import type { ToolHold } from '../use-tool-inputs.ts';
import { HandsField } from './HandsField.tsx';
import type { Finding, FindingAnswer } from './parts.ts';

interface Props {
  hold: ToolHold;
  finding: Finding;
  answer: FindingAnswer;
  /** From 1. */
  number: number;
  of: number;
  isShown: boolean;
  /** Whether it was told to reveal without hands, or with a count that cannot be read. */
  isWaiting: boolean;
}

/** One question in front of a room: hands by band, and, once it is revealed, where the answer lies. */
export function RoomFinding({ hold, finding, answer, number, of, isShown, isWaiting }: Props) {
  const { consumers, executives } = answer;
  const tally = tallyRoom(readHands(finding.id, hold.own), {
    consumers: consumers.percent,
    executives: executives?.percent ?? null,
  });
  return (
    <>
      <p className="gap-room-kicker">{words.kicker(number, of)}</p>
      <h2 data-room-heading tabIndex={-1}>
        {gapText.question(finding.about)}
      </h2>
      <ol className={isShown ? 'gap-bands is-shown' : 'gap-bands'}>
        {BANDS.map((band, index) => (
          <Band
            key={band.from}
            hold={hold}
            finding={finding}
            answer={isShown ? answer : null}
            tally={tally}
            band={index}
          />
        ))}
      </ol>
      <p className="gap-room-total" role="status">
        {isShown && <span className="visually-hidden">{listFigures(answer)} </span>}
        {isShown
          ? [describeTally(tally), executives ? '' : `${words.notSeen}.`].filter(Boolean).join(' ')
          : isWaiting
            ? hasUnreadableHands(finding.id, hold.own)
              ? words.unreadable
              : words.noHands
            : words.counted(tally.total)}
      </p>
      {isShown && (
        <p>
          {answer.source} {capital(answer.status)}.
        </p>
      )}
    </>
  );
}

/** A band with its hands: to be counted until the answer is shown. */
function Band({
  hold,
  finding: { id },
  answer,
  tally,
  band,
}: {
  hold: ToolHold;
  finding: Finding;
  /** `null` before it is revealed. */
  answer: FindingAnswer | null;
  tally: RoomTally;
  /** Position of the band. */
  band: number;
}) {
  const name = words.band(BANDS[band]!);
  const count = tally.counts[band] ?? 0;
  const most = Math.max(1, ...tally.counts);
  return (
    <li className={answer && tally.answer === band ? 'is-answer' : ''}>
      <span className="gap-band">{name}</span>
      {answer ? (
        <b className="gap-count">{count}</b>
      ) : (
        <HandsField hold={hold} finding={id} band={band} name={name} count={count} />
      )}
      <span className="gap-bar">
        <svg aria-hidden="true">
          <rect width={`${(100 * count) / most}%`} height="100%" />
        </svg>
      </span>
      {answer && <Marks answer={answer} tally={tally} band={band} />}
    </li>
  );
}

/** What is marked at the bands, to be read out. */
function listFigures({ consumers, executives }: FindingAnswer): string {
  const figures = [words.consumers(consumers.value)];
  if (executives) figures.push(words.executives(executives.value));
  return figures.map((figure) => `${figure}.`).join(' ');
}

/** The figures that lie in a band. */
function Marks({ answer, tally, band }: { answer: FindingAnswer; tally: RoomTally; band: number }) {
  return (
    <span className="gap-marks">
      {tally.answer === band && (
        <b className="gap-flag is-consumers">{words.consumers(answer.consumers.value)}</b>
      )}
      {tally.executives === band && answer.executives && (
        <b className="gap-flag is-executives">{words.executives(answer.executives.value)}</b>
      )}
    </span>
  );
}
