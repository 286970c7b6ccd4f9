import { drawColumns, drawing, groundAt } from '../../room/outcome-drawing.ts';
import { chooseOutcomeSize, hasMany } from '../../room/outcome-size.ts';
import type {
  OutcomeSheet,
  SheetColumn,
  SheetDimension,
  SheetList,
} from '../../room/outcome-sheet.ts';
import { StageMark } from '../result/StageMark.tsx';

/** The sheet of a room. */
export function OutcomeArticle({ sheet }: { sheet: OutcomeSheet }) {
  const { source, title, facts, place, prompts, answers, votes, decision, notes } = sheet;
  return (
    <article
      className="outcome-sheet"
      aria-labelledby="outcome-title"
      data-size={chooseOutcomeSize(sheet)}
      data-questions={hasMany(sheet) ? 'many' : 'few'}
    >
      <header>
        <p className="outcome-source">{source}</p>
        <h3 id="outcome-title">{title}</h3>
        <dl className="outcome-facts">
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </header>
      {place && (
        <div className="outcome-top">
          <PlacePart place={place} />
          {prompts && <ListPart list={prompts} />}
        </div>
      )}
      <DecisionPart decision={decision} />
      {answers && (
        <section className="outcome-answers" aria-labelledby="outcome-answers">
          <h4 id="outcome-answers">{answers.title}</h4>
          <p className="outcome-how">{answers.how}</p>
          <div className="outcome-dimensions">
            {answers.dimensions.map((dimension) => (
              <DimensionPart key={dimension.id} dimension={dimension} />
            ))}
          </div>
        </section>
      )}
      {votes.map((list) => (
        <ListPart key={list.title} list={list} />
      ))}
      <footer>
        <p>{notes.join(' ')}</p>
      </footer>
    </article>
  );
}

function PlacePart({ place }: { place: NonNullable<OutcomeSheet['place']> }) {
  const { title, stage, none, sentences, stages } = place;
  return (
    <section className="outcome-place">
      <h4>{title}</h4>
      <p className="outcome-stage">
        {stage ? (
          <>
            {stage.name} <StageMark level={stage.level} />
          </>
        ) : (
          none
        )}
      </p>
      <p>{sentences.join(' ')}</p>
      <ul className="outcome-stages">
        {stages.map(({ dimension, level, name }) => (
          <li key={dimension}>
            <strong>{dimension}</strong> {level !== null && <StageMark level={level} />} {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ListPart({ list: { kind, title, lines } }: { list: SheetList }) {
  return (
    <section className="outcome-list" data-kind={kind}>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function DecisionPart({ decision }: { decision: OutcomeSheet['decision'] }) {
  const { title, none, noneNote, moves, terms } = decision;
  return (
    <section className="outcome-decision">
      <h4>{title}</h4>
      {moves.length === 0 ? (
        <>
          <p>{none}</p>
          {noneNote !== '' && (
            <p>
              <strong>{terms.note}:</strong> {noneNote}
            </p>
          )}
        </>
      ) : (
        <ol>
          {moves.map((move) => (
            <li key={move.id}>
              <strong className="outcome-play">{move.title}</strong>
              <dl>
                <div>
                  <dt>{terms.owner}</dt>
                  <dd>{move.owner}</dd>
                </div>
                <div>
                  <dt>{terms.date}</dt>
                  <dd>{move.date}</dd>
                </div>
              </dl>
              {move.doneWhen !== '' && (
                <p>
                  <strong>{terms.doneWhen}:</strong> {move.doneWhen}
                </p>
              )}
              {move.note !== '' && (
                <p>
                  <strong>{terms.note}:</strong> {move.note}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function DimensionPart({ dimension: { name, questions } }: { dimension: SheetDimension }) {
  return (
    <section className="outcome-dimension">
      <h5>{name}</h5>
      {questions.map(({ id, stem, columns, label, summary }) => (
        <div key={id} className="outcome-question">
          {columns.length > 0 && <Columns columns={columns} label={label} />}
          <div>
            <p className="outcome-stem">{stem}</p>
            <p>{summary}</p>
          </div>
        </div>
      ))}
    </section>
  );
}

/** The answers of everybody to one question, as columns with their numbers. */
function Columns({ columns, label }: { columns: readonly SheetColumn[]; label: string }) {
  const { width, height } = drawing;
  return (
    <svg
      className="outcome-columns"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path d={`M0 ${groundAt}H${width}`} />
      {drawColumns(columns).map((column) => (
        <g key={column.level}>
          <rect
            className={column.isMedian ? 'is-median' : undefined}
            x={column.x}
            y={column.y}
            width={column.width}
            height={column.height}
          />
          <text x={column.middle} y={column.countAt}>
            {column.count > 0 && column.count}
          </text>
          <text className="outcome-level" x={column.middle} y={column.levelAt}>
            {column.level}
          </text>
        </g>
      ))}
    </svg>
  );
}
