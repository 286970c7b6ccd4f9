import { useRef, useState } from 'react';
import { wholeAddress } from '../../browser/address.ts';
import { secondText as words } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import { decodeCode, encodeCode } from '../../sharing/code.ts';
import { COMPARED_LIMIT, invitationLink } from '../../sharing/link.ts';
import { UNIT_LENGTH } from '../../sharing/placing.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { Saved } from '../state/use-saved.ts';
import type { KeepAddresses } from './KeepPanel.tsx';
import { LinkField } from './LinkField.tsx';
import { PasteForm } from './PasteForm.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { SideBySide } from './SideBySide.tsx';
import { countKeyAnswers, modelOf } from './kept-placing.ts';
import { lineUp } from './line-up.ts';
import { placingOf, problemOf, readPasted } from './open-text.ts';
import type { OpenProblem } from './open-text.ts';
import type { Received } from './use-received.ts';

interface Props {
  models: readonly Model[];
  /** Id of the current edition. */
  current: string;
  saved: Saved;
  received: Received;
  addresses: KeepAddresses;
}

/** Asks somebody else for a placing, and sets theirs beside the reader's own once both exist. */
export function SecondPerson({ models, current, saved, received, addresses }: Props) {
  const { placing, history } = saved.state;
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const edition = placing?.edition ?? current;
  const model = models.find((one) => one.edition === edition) ?? null;
  const keys = model ? countKeyAnswers(model, placing) : { said: 0, needed: 0 };
  const own = placing !== null && keys.said === keys.needed ? placing : null;

  const theirs = own && model ? readTheirs(models, model, own, received.codes) : [];
  const { results } = lineUp(
    models,
    [
      ...(own ? [{ id: 'own', label: words.you, placing: own }] : []),
      ...theirs.flatMap(({ id, label, placing }) => (placing ? { id, label, placing } : [])),
    ],
    'people',
  );

  const refuse = (found: OpenProblem): boolean => {
    setProblem(found);
    return false;
  };

  const take = (text: string): boolean => {
    const { placings, problem: found } = readPasted(models, text);
    const others = placings.filter(({ nonce }) => !isOwnNonce(nonce, placing, history));
    const codes = [
      ...others.flatMap((one) => {
        const theirModel = modelOf(models, one);
        return theirModel ? encodeCode(theirModel, one) : [];
      }),
      ...(found?.codes ?? []),
    ];
    const fresh = codes.filter((code) => !received.codes.includes(code));
    const isNewer = (code: string) => fresh.some((other) => isSameMaker(models, code, other));
    const kept = [...received.codes.filter((code) => !isNewer(code)), ...fresh];
    // The reader's own is one of those that stand side by side.
    if (kept.length >= COMPARED_LIMIT) return refuse(problemOf(words.limit(COMPARED_LIMIT)));
    if (fresh.length > 0) received.replaceAll(kept);
    if (found) return refuse(found);
    if (others.length < placings.length) return refuse(problemOf(words.ownCode));
    if (fresh.length === 0) return refuse(problemOf(words.known));
    setProblem(null);
    return true;
  };

  return (
    <section className="keep-box is-wide" id="second-person" aria-labelledby="second-person-title">
      <h3 id="second-person-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.lead}</p>
      <div className="compare-ways">
        {saved.ready && (
          <Invitation
            // The name follows the placing until the reader types another.
            key={placing?.unit}
            unit={placing?.unit ?? ''}
            edition={edition}
            placeAddress={addresses.place}
          />
        )}
        <PasteForm
          id="their-code"
          label={words.paste}
          hint={words.pasteHint}
          action={words.add}
          onText={take}
        >
          {problem && <ProblemNote problem={problem} placeAddress={addresses.place} />}
        </PasteForm>
      </div>
      <div role="status">
        {own === null && received.codes.length > 0 && (
          <div className="note">
            <p>
              <strong>{words.kept(received.codes.length)}</strong>{' '}
              {words.waits(keys.said, keys.needed)}
            </p>
            <p className="row">
              <a className="button" href={addresses.place}>
                {words.place}
              </a>
              <button
                className="button quiet"
                type="button"
                onClick={() => {
                  received.replaceAll([]);
                  heading.current?.focus();
                }}
              >
                {words.removeKept}
              </button>
            </p>
          </div>
        )}
        {results.length > 1 && <p>{words.shown}</p>}
        {!received.isKept && received.codes.length > 0 && <p>{words.notKept}</p>}
      </div>
      {model && results.length > 1 && (
        <SideBySide id="second-person-table" model={model} results={results} reading="people" />
      )}
      {theirs.length > 0 && (
        <ul className="received">
          {theirs.map(({ id, label, refused }) => (
            <li key={id}>
              {refused !== '' && <p>{refused}</p>}
              <button
                className="button quiet"
                type="button"
                onClick={() => {
                  received.remove(id);
                  heading.current?.focus();
                }}
              >
                {words.remove(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A nonce belongs to one placing, saved copies of it included. */
function isOwnNonce(
  nonce: number,
  placing: Placing | null,
  history: readonly { placing: Placing }[],
): boolean {
  return placing?.nonce === nonce || history.some((entry) => entry.placing.nonce === nonce);
}

/** Whether two codes are of one placing at two moments. */
function isSameMaker(models: readonly Model[], one: string, other: string): boolean {
  const [a, b] = [decodeCode(models, one), decodeCode(models, other)];
  return a.ok && b.ok && a.edition === b.edition && a.nonce === b.nonce;
}

function Invitation({
  unit,
  edition,
  placeAddress,
}: {
  unit: string;
  edition: string;
  placeAddress: string;
}) {
  const [typed, setTyped] = useState(unit);
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="invitation-unit">{words.unit}</label>
        <input
          id="invitation-unit"
          type="text"
          value={typed}
          maxLength={UNIT_LENGTH}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <LinkField
        id="invitation-link"
        label={words.link}
        hint={words.linkHint(edition)}
        link={invitationLink(wholeAddress(placeAddress), { edition, unit: typed })}
        copyLabel={words.copy}
      />
    </div>
  );
}

/** A code that was given, as far as this site can read it. */
interface Theirs {
  /** The code. */
  id: string;
  label: string;
  placing: Placing | null;
  /** Why it cannot be set beside the reader's own; empty where it can. */
  refused: string;
}

/** What was given, once the reader's own placing is there to stand beside it. */
function readTheirs(
  models: readonly Model[],
  model: Model,
  own: Placing,
  codes: readonly string[],
): Theirs[] {
  return codes.map((code, position) => {
    const reading = decodeCode(models, code);
    const person = words.person(position);
    if (!reading.ok) return { id: code, label: person, placing: null, refused: reading.message };
    const role = model.roles.find((one) => one.id === reading.role);
    const isSameEdition = reading.edition === own.edition;
    return {
      id: code,
      label: role && role.number > 0 ? words.personAs(person, role.name) : person,
      placing: isSameEdition ? placingOf(reading) : null,
      refused: isSameEdition ? '' : words.otherEdition(reading.edition, own.edition),
    };
  });
}
