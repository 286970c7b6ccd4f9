import { Fragment, useState } from 'react';
import { dimensionNames, stageName } from '../../charts/names.ts';
import { compareText as words } from '../../interface/keep.ts';
import type { Level, Model } from '../../model/types.ts';
import { compareResults, countMissing, widestFirst } from '../../scoring/compare.ts';
import type { ComparedDimension, Comparison } from '../../scoring/compare.ts';
import { StageMark } from '../result/StageMark.tsx';
import { AnswersBeside } from './AnswersBeside.tsx';
import type { LinedUp, Reading } from './line-up.ts';

interface Props {
  /** Of the table; one of its own on the page. */
  id: string;
  model: Model;
  /** Two or more, of the model's edition. */
  results: readonly LinedUp[];
  reading: Reading;
}

/** Results side by side: the place, each dimension, and within it the questions. */
export function SideBySide({ id, model, results, reading }: Props) {
  const comparison = compareResults(
    model,
    results.map(({ result }) => result),
  );
  const rows = reading === 'people' ? widestFirst(comparison.dimensions) : comparison.dimensions;
  return (
    <div className="beside">
      <div className="beside-words">
        {reading === 'people' ? (
          <PeopleWords model={model} results={results} comparison={comparison} />
        ) : (
          <TimeWords model={model} results={results} comparison={comparison} />
        )}
      </div>
      <table className="beside-table" aria-labelledby={id}>
        <caption id={id}>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            {results.map(({ id: key, letter, label }) => (
              <th scope="col" key={key}>
                <span className="beside-letter">{letter}</span>
                {label !== '' && <span className="beside-label">{label}</span>}
              </th>
            ))}
            <td aria-hidden="true">{words.path}</td>
            <th scope="col">{reading === 'people' ? words.apart : words.moved}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DimensionRows
              key={row.dimension}
              id={`${id}-${row.dimension}`}
              model={model}
              results={results}
              reading={reading}
              comparison={comparison}
              row={row}
            />
          ))}
        </tbody>
      </table>
      {results.some(({ result }) => result.dimensions.some(({ provisional }) => provisional)) && (
        <p className="hint">{words.provisionalHint}</p>
      )}
    </div>
  );
}

function DimensionRows({
  id,
  model,
  results,
  reading,
  comparison,
  row,
}: Props & { comparison: Comparison; row: ComparedDimension }) {
  const [isOpen, setOpen] = useState(false);
  const dimension = model.dimensions.find((one) => one.id === row.dimension);
  const questions = comparison.questions.filter((one) => one.dimension === row.dimension);
  if (!dimension) return null;
  return (
    <>
      <tr className={isOpen ? 'is-open' : undefined}>
        <th scope="row">
          <button
            className="beside-open"
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {dimension.name}
          </button>
        </th>
        {results.map(({ id: key, letter, result }, position) => {
          const level = row.levels[position] ?? null;
          const isProvisional = result.dimensions.some(
            (one) => one.dimension === row.dimension && one.provisional,
          );
          return (
            <td
              key={key}
              className={isProvisional ? 'beside-level is-provisional' : 'beside-level'}
            >
              <span className="beside-letter" aria-hidden="true">
                {letter}
              </span>{' '}
              {level === null ? (
                <>
                  <span aria-hidden="true">{words.missingShort}</span>
                  <span className="visually-hidden">{words.missing}</span>
                </>
              ) : (
                <>
                  <StageMark level={level} />{' '}
                  <span className="visually-hidden">
                    {stageName(model, level)}
                    {isProvisional && `, ${words.provisional}`}
                  </span>
                </>
              )}
            </td>
          );
        })}
        <td className="beside-path" aria-hidden="true">
          <Strip model={model} results={results} levels={row.levels} />
        </td>
        <td className="beside-apart">
          {reading === 'people' ? (
            words.apartBy(row.spread, countMissing(row))
          ) : (
            <Moved row={row} results={results} />
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="beside-questions">
          <td colSpan={results.length + 3} id={id}>
            <AnswersBeside
              dimension={dimension}
              results={results}
              reading={reading}
              questions={reading === 'people' ? widestFirst(questions) : questions}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** The letters at their stages, from the first to the last. */
function Strip({
  model,
  results,
  levels,
}: {
  model: Model;
  results: readonly LinedUp[];
  levels: readonly (Level | null)[];
}) {
  return (
    <span className="beside-strip">
      {model.stages.map(({ number }) => (
        <span key={number} data-stage={number}>
          {results.map(({ letter }, position) =>
            levels[position] === number ? (
              <span className="beside-letter" key={letter}>
                {letter}
              </span>
            ) : null,
          )}
        </span>
      ))}
    </span>
  );
}

function Moved({ row, results }: { row: ComparedDimension; results: readonly LinedUp[] }) {
  const later = results.slice(1);
  if (later.length === 1) return words.movedBy(row.moved[1] ?? null);
  return (
    <>
      {later.map(({ letter }, index) => (
        <Fragment key={letter}>
          <span className="beside-moved">
            {words.movedTo(letter, words.movedBy(row.moved[index + 1] ?? null))}
          </span>{' '}
        </Fragment>
      ))}
    </>
  );
}

interface WordsProps {
  model: Model;
  results: readonly LinedUp[];
  comparison: Comparison;
}

function PeopleWords({ model, results, comparison }: WordsProps) {
  const at = (level: Level | null): string[] =>
    results.flatMap(({ letter, label }, position) =>
      (comparison.place.levels[position] ?? null) === level ? label || letter : [],
    );
  const without = at(null);
  const places = [
    ...model.stages.flatMap(({ number, name }) => {
      const who = at(number);
      return who.length > 0 ? words.placeOf(who, name) : [];
    }),
    ...(without.length > 0 ? [words.placeOfNone(without)] : []),
  ];
  const spreads = comparison.dimensions.flatMap(({ spread }) => (spread === null ? [] : spread));
  const widest = spreads.length === 0 ? null : Math.max(...spreads);
  const names = dimensionNames(
    model,
    comparison.dimensions.flatMap(({ dimension, spread }) => (spread === widest ? dimension : [])),
  );
  return (
    <>
      <p>{words.placesOf(places)}</p>
      <p>
        {widest === null
          ? words.nothingToCompare
          : widest === 0
            ? words.agreed
            : words.widest(names, widest)}
      </p>
    </>
  );
}

function TimeWords({ model, results, comparison }: WordsProps) {
  const [from = null] = comparison.place.levels;
  return results.slice(1).map(({ id, letter, label }, index) => {
    const to = comparison.place.levels[index + 1] ?? null;
    const moved = comparison.place.moved[index + 1] ?? null;
    const steps = comparison.steps[index + 1];
    return (
      <p key={id}>
        {results.length > 2 && <strong>{words.letter(letter, label)}: </strong>}
        {from === null || to === null || moved === null
          ? words.placeMissing
          : words.placeMoved(stageName(model, from), stageName(model, to), moved)}{' '}
        {steps && words.stepsMoved(steps)}
      </p>
    );
  });
}
