import type { FormEvent } from 'react';
import { cardText as words, countText } from '../../interface/workshop/room-cards.ts';
import type { Model } from '../../model/types.ts';
import { countedQuestions } from '../../room/given-answers.ts';
import type { Room, Tally } from '../../room/room.ts';
import { CountFields } from './CountFields.tsx';
import { useCardCount } from './use-card-count.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  /** The room's edition. */
  model: Model;
}

const fields = [1, 2, 3, 4, 5].map((card) => ({ short: String(card), label: `card ${card}` }));
const allFields = [...fields, { short: '?', label: words.dontKnow }];

/** Numbered cards raised together on one question, counted role by role. */
export function CardCount({ hold, model }: Props) {
  return hold.room && <CardForm hold={hold} model={model} room={hold.room} />;
}

function CardForm({ hold, model, room }: Props & { room: Room }) {
  const { question, role, draft, said, tallies, turnTo, keep } = useCardCount(hold, model, room);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep();
    // A count that cannot be read is mended where it stands.
    if (draft.counts) event.currentTarget.querySelector('ol')?.querySelector('input')?.focus();
  };
  return (
    <div className="card-part">
      <p className="hint">{words.lead}</p>
      <form className="card-form" onSubmit={submit} noValidate>
        <QuestionField
          model={model}
          room={room}
          value={question}
          onChange={(id) => turnTo({ question: id, role })}
        />
        <RoleField model={model} value={role} onChange={(id) => turnTo({ question, role: id })} />
        <CountFields id="card" fields={allFields} values={draft.values} onChange={draft.set} />
        <p className="row">
          <button className="button quiet" type="submit">
            {words.keep}
          </button>
          <span>{countText.total(draft.total)}</span>
        </p>
        <p role="status">{said}</p>
      </form>
      {tallies.length > 0 && <TallyTable hold={hold} model={model} tallies={tallies} />}
    </div>
  );
}

interface RoleProps {
  model: Model;
  value: string;
  onChange: (id: string) => void;
}

function RoleField({ model, value, onChange }: RoleProps) {
  return (
    <div className="field">
      <label htmlFor="card-role">{words.role}</label>
      <select id="card-role" value={value} onChange={(event) => onChange(event.target.value)}>
        {model.roles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function nameOf({ roles }: Model, role: string): string {
  return roles.find(({ id }) => id === role)?.name ?? role;
}

interface QuestionProps extends RoleProps {
  room: Room;
}

function QuestionField({ model, room, value, onChange }: QuestionProps) {
  return (
    <div className="field">
      <label htmlFor="card-question">{words.question}</label>
      <select id="card-question" value={value} onChange={(event) => onChange(event.target.value)}>
        {model.dimensions.map((dimension) => (
          <optgroup key={dimension.id} label={dimension.name}>
            {countedQuestions(dimension, room.length).map(({ id, stem }) => (
              <option key={id} value={id}>
                {stem}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** What was counted, each count to be taken out again. */
function TallyTable({ hold, model, tallies }: Props & { tallies: readonly Tally[] }) {
  const stems = new Map(
    model.dimensions.flatMap(({ questions }) => questions.map(({ id, stem }) => [id, stem])),
  );
  return (
    <div className="table-scroll" role="region" aria-label={words.table} tabIndex={0}>
      <table>
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
          {tallies.map(({ question, role, counts, dontKnow }) => (
            <tr key={`${question} ${role}`}>
              <th scope="row">{stems.get(question) ?? question}</th>
              <td>{nameOf(model, role)}</td>
              {[...counts, dontKnow].map((count, index) => (
                <td key={index}>{count}</td>
              ))}
              <td>
                <button
                  className="button quiet small"
                  type="button"
                  aria-label={words.dropOne(nameOf(model, role), stems.get(question) ?? question)}
                  onClick={() => hold.act({ type: 'drop-tally', question, role })}
                >
                  {words.drop}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
