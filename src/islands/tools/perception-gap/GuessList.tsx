import { useLayoutEffect, useState } from 'react';
import { wholeAddress } from '../../../browser/address.ts';
import { gapText as words } from '../../../interface/tools/perception-gap.ts';
import { SEEN, seenField } from '../../../tools/perception-gap/form.ts';
import type { GuessState } from '../../../tools/perception-gap/form.ts';
import type { GuessReading } from '../../../tools/perception-gap/reading.ts';
import { LinkField } from '../../keep/LinkField.tsx';
import { answerId } from './AnswerBlock.tsx';
import { GuessItem } from './GuessItem.tsx';
import type { GapProps } from './parts.ts';
import { ROOM } from './use-room.ts';

interface Props extends GapProps {
  /** Address of the tool's page. */
  tool: string;
  states: readonly GuessState[];
  /** Finding id to the guess beside its answer, where that is open. */
  readings: ReadonlyMap<string, GuessReading>;
}

/** The findings to guess, and a button that opens every answer to a guess at once. */
export function GuessList({ hold, findings, answers, study, tool, states, readings }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  // The button that was pressed is gone; what it opened takes the focus.
  useLayoutEffect(() => {
    if (opened !== null) document.getElementById(answerId(opened))?.focus();
  }, [opened]);

  const waiting = findings.filter((_, index) => states[index]?.kind === 'guessed');
  const left = findings.length - waiting.length - readings.size;
  const see = (ids: readonly string[]) => {
    hold.setMany(Object.fromEntries(ids.map((id) => [seenField(id), SEEN])));
    setOpened(ids[0] ?? null);
  };

  return (
    <>
      <p className="gap-intro">{words.intro(study.asked)}</p>
      <p id={ROOM} className="gap-room-door">
        <a href={`#${ROOM}`}>{words.room.open}</a>
        {words.room.text}
      </p>
      <details className="gap-room-link">
        <summary>{words.room.link.title}</summary>
        <LinkField
          id="room-link"
          label={words.room.link.label}
          hint={words.room.link.hint}
          link={hold.ready ? `${wholeAddress(tool)}#${ROOM}` : ''}
          copyLabel={words.room.link.copy}
        />
      </details>
      <ol className="gap-items">
        {findings.map((finding, index) => (
          <GuessItem
            key={finding.id}
            hold={hold}
            finding={finding}
            answer={answers.get(finding.id)!}
            state={states[index]!}
            reading={readings.get(finding.id) ?? null}
            hidesOthers={readings.size < findings.length}
            onSee={() => see([finding.id])}
          />
        ))}
      </ol>
      {waiting.length > 1 && (
        <p className="row gap-see-all">
          <button className="button" type="button" onClick={() => see(waiting.map(({ id }) => id))}>
            {words.seeAll(waiting.length)}
          </button>
          <span className="hint">{words.seeAllHint(left)}</span>
        </p>
      )}
    </>
  );
}
