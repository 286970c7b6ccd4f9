import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { countText, voteText as words } from '../../interface/workshop/room-cards.ts';
import type { VoteNames } from '../../room/outcome.ts';
import type { Room, Vote } from '../../room/room.ts';
import { CountFields } from './CountFields.tsx';
import { useCounts } from './counts.ts';
import type { RoomHold } from './use-room.ts';
import { listSubjects } from './vote-subjects.ts';
import type { VoteKind, VoteSubject } from './vote-subjects.ts';

interface Props {
  hold: RoomHold;
  names: VoteNames;
}

/** Counts that take a vote away. */
const none = [0, 0, 0, 0, 0];
const kinds: readonly VoteKind[] = ['guess', 'want', 'given'];

/** Cards raised by the whole room on a finding to guess or on a want to rate. */
export function VoteCount({ hold, names }: Props) {
  const { room } = hold;
  const subjects = useMemo(() => listSubjects(names), [names]);
  const draft = useCounts(5);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  if (!room) return null;
  const subject = subjects.find((each) => each.subject === chosen);

  const turnTo = (next: string) => {
    setChosen(next);
    setSaid('');
    draft.fill(room.votes.find((vote) => vote.subject === next)?.counts);
  };
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (draft.counts === null || !subject) return;
    if (draft.total === 0) return setSaid(countText.none);
    hold.act({ type: 'vote', subject: chosen, counts: draft.counts });
    const isShown = room.votes.some((vote) => vote.subject === chosen && vote.isRevealed);
    if (isShown && draft.total < room.floor) {
      hold.act({ type: 'show-vote', subject: chosen, isRevealed: false });
    }
    setSaid(words.kept);
  };

  return (
    <div className="card-part">
      <p className="hint">{words.lead}</p>
      <form className="card-form" onSubmit={keep} noValidate>
        <SubjectField subjects={subjects} value={chosen} onChange={turnTo} />
        {subject && (
          <>
            <p className="card-ask">{subject.ask}</p>
            <CountFields
              id="vote"
              fields={subject.fields}
              values={draft.values}
              onChange={draft.set}
            />
            <p className="row">
              <button className="button quiet" type="submit">
                {words.keep}
              </button>
              <span>{countText.total(draft.total)}</span>
            </p>
          </>
        )}
        <p role="status">{said}</p>
      </form>
      {room.votes.length > 0 && <VoteTable hold={hold} room={room} subjects={subjects} />}
    </div>
  );
}

interface SubjectProps {
  subjects: readonly VoteSubject[];
  value: string;
  onChange: (subject: string) => void;
}

function SubjectField({ subjects, value, onChange }: SubjectProps) {
  return (
    <div className="field">
      <label htmlFor="vote-subject">{words.about}</label>
      <select id="vote-subject" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.choose}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={words.groups[kind]}>
            {subjects
              .filter((each) => each.kind === kind)
              .map(({ subject, name }) => (
                <option key={subject} value={subject}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

interface TableProps {
  hold: RoomHold;
  room: Room;
  subjects: readonly VoteSubject[];
}

/** What was counted, each to be shown on the Screen or taken off it. */
function VoteTable({ hold, room, subjects }: TableProps) {
  return (
    <table className="vote-table">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          {words.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {room.votes.map((vote) => {
          const name = subjects.find(({ subject }) => subject === vote.subject)?.name;
          return (
            <tr key={vote.subject}>
              <th scope="row">{name ?? vote.subject}</th>
              <td>{countText.total(totalOf(vote))}</td>
              <td>
                <ShowButton hold={hold} room={room} vote={vote} name={name ?? vote.subject} />
              </td>
              <td>
                <button
                  className="button quiet small"
                  type="button"
                  aria-label={words.dropOne(name ?? vote.subject)}
                  onClick={() => hold.act({ type: 'vote', subject: vote.subject, counts: none })}
                >
                  {words.drop}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function totalOf({ counts }: Vote): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

interface ShowProps {
  hold: RoomHold;
  room: Room;
  vote: Vote;
  name: string;
}

function ShowButton({ hold, room, vote, name }: ShowProps) {
  const { subject, isRevealed } = vote;
  if (!isRevealed && totalOf(vote) < room.floor) return <>{words.few(room.floor)}</>;
  return (
    <>
      {isRevealed && <span>{words.shown} </span>}
      <button
        className="button quiet small"
        type="button"
        aria-label={isRevealed ? words.hideOne(name) : words.showOne(name)}
        onClick={() => hold.act({ type: 'show-vote', subject, isRevealed: !isRevealed })}
      >
        {isRevealed ? words.hide : words.show}
      </button>
    </>
  );
}
