import { useState } from 'react';
import { boardText } from '../../interface/moves.ts';
import { boardLengths, emptyAsk } from '../../sharing/board-ask.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import type { ResultPlay } from './result-play.ts';
import { Section } from './Section.tsx';

const words = boardText.form;

/** What the reader adds to the board page: owner, time and cost of the first move, and the decision asked for. */
export function BoardForm({
  ask,
  isKept,
  play,
  onAsk,
  onPrint,
}: {
  /** `null` where nothing is typed. */
  ask: BoardAsk | null;
  /** Whether what is typed stays in this browser. */
  isKept: boolean;
  /** The first move's play; `null` where there is none. */
  play: ResultPlay | null;
  onAsk: (ask: BoardAsk) => void;
  onPrint: () => void;
}) {
  const shown = ask ?? emptyAsk;
  const field = (part: keyof BoardAsk, label: string, hint: string | null) => (
    <AskField
      part={part}
      label={label}
      hint={hint}
      value={shown[part]}
      onChange={(typed) => onAsk({ ...shown, [part]: typed })}
    />
  );
  return (
    <Section id="board" title={words.title}>
      <p className="measure">
        {words.lead} {isKept ? words.kept : words.notKept}
      </p>
      {play && <p className="measure">{words.move(play.title)}</p>}
      <div className="board-form">
        {field('owner', words.owner, play && words.ownerHint(play.lead))}
        {field('time', words.time, play && words.timeHint(play.time))}
        {field('cost', words.cost, words.costHint)}
        {field('decision', words.decision, words.decisionHint)}
      </div>
      <button type="button" className="button quiet" onClick={onPrint}>
        {words.go}
      </button>
    </Section>
  );
}

/** One line. While it has the focus it shows what is typed, for what is kept of it is tidied at once. */
function AskField({
  part,
  label,
  hint,
  value,
  onChange,
}: {
  part: keyof BoardAsk;
  label: string;
  hint: string | null;
  value: string;
  onChange: (typed: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = `board-${part}`;
  return (
    <div className="field" data-part={part}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={draft ?? value}
        maxLength={boardLengths[part]}
        autoComplete="off"
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onFocus={() => setDraft(value)}
        onBlur={() => setDraft(null)}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(event.target.value);
        }}
      />
      {hint !== null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
