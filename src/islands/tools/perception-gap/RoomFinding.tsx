import { capital } from '../../../interface/grammar.ts';
import { describeTally, roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import { gapText } from '../../../interface/tools/perception-gap.ts';
import { readHands } from '../../../tools/perception-gap/form.ts';
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
  /** Whether it was told to reveal without hands. */
  isWaiting: boolean;
}

/** One question in front of a room: hands by band, and, once it is revealed, where the answer lies. */
export function RoomFinding({ hold, finding, answer, number, of, isShown, isWaiting }: Props) {
  const { consumers, executives } = answer;
  const tally = tallyRoom(readHands(finding.id, hold.inputs), {
    consumers: consumers.percent,
    executives: executives?.percent ?? null,
  });
  const most = Math.max(1, ...tally.counts);
  return (
    <>
      <p className="gap-room-kicker">{words.kicker(number, of)}</p>
      <h2 data-room-heading tabIndex={-1}>
        {gapText.question(finding.about)}
      </h2>
      <ol className={isShown ? 'gap-bands is-shown' : 'gap-bands'}>
        {BANDS.map((band, index) => {
          const name = words.band(band);
          const count = tally.counts[index] ?? 0;
          return (
            <li key={band.from} className={isShown && tally.answer === index ? 'is-answer' : ''}>
              <span className="gap-band">{name}</span>
              {isShown ? (
                <b className="gap-count">{count}</b>
              ) : (
                <HandsField
                  hold={hold}
                  finding={finding.id}
                  band={index}
                  name={name}
                  count={count}
                />
              )}
              <span className="gap-bar">
                <svg aria-hidden="true">
                  <rect width={`${(100 * count) / most}%`} height="100%" />
                </svg>
              </span>
              {isShown && <Marks answer={answer} tally={tally} band={index} />}
            </li>
          );
        })}
      </ol>
      <p className="gap-room-total" role="status">
        {isShown && <span className="visually-hidden">{listFigures(answer)} </span>}
        {isShown
          ? [describeTally(tally), executives ? '' : `${words.notSeen}.`].filter(Boolean).join(' ')
          : isWaiting
            ? words.noHands
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
