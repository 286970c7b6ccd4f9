import { compareText as words } from '../../interface/keep.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { NAME_LENGTH } from '../../sharing/placing.ts';
import { StageName } from '../result/StageName.tsx';
import type { LeftOut, LinedUp } from './line-up.ts';
import type { BesideResult } from './use-beside.ts';

interface Props {
  source: BesideResult;
  /** The edition of those that are compared. */
  model: Model | null;
  /** `null` where it is not compared. */
  lined: LinedUp | null;
  leftOut: LeftOut | null;
  /** The letter of another result that is the same placing at another moment; empty where there is none. */
  sameMaker: string;
  onRename: (label: string) => void;
  onRemove: () => void;
}

/** One of the results that stand side by side: who it is, where it came from, where it stands. */
export function ResultCard({
  source,
  model,
  lined,
  leftOut,
  sameMaker,
  onRename,
  onRemove,
}: Props) {
  const { label, origin, placing } = source;
  const id = `name-of-${source.id}`;
  const role = model?.roles.find((one) => one.id === placing.role);
  const facts = [
    words.from[origin],
    ...(placing.unit === '' ? [] : [placing.unit]),
    ...(placing.changedAt === '' ? [] : [words.changed(momentText(placing.changedAt))]),
    ...(lined ? [words.coverage(lined.result.coverage)] : []),
    ...(sameMaker === '' ? [] : [words.sameMaker(sameMaker)]),
  ];
  const letter = lined?.letter ?? '';
  return (
    <li>
      <div className="beside-name">
        {lined ? (
          <div className="field">
            <label htmlFor={id}>
              <span className="visually-hidden">{words.label(letter)}</span>
              <span className="beside-letter" aria-hidden="true">
                {letter}
              </span>
            </label>
            <input
              id={id}
              type="text"
              defaultValue={label}
              placeholder={words.namePlaceholder}
              maxLength={NAME_LENGTH}
              autoComplete="off"
              onChange={(event) => onRename(event.target.value)}
            />
          </div>
        ) : (
          <p>{label || words.unnamed}</p>
        )}
        <button
          className="button quiet"
          type="button"
          aria-label={words.removeOne(words.letter(letter, label) || placing.edition)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
      {lined && model && (
        <p className="beside-place">
          <StageName model={model} level={lined.result.place} none={words.noPlace} />
          {role && role.number > 0 && <span>{role.name}</span>}
        </p>
      )}
      {leftOut && (
        <p>
          {leftOut.isKnown && model
            ? words.otherEdition(placing.edition, model.edition)
            : words.unknownEdition(placing.edition)}
        </p>
      )}
      <p className="hint">{facts.join(' · ')}</p>
    </li>
  );
}
