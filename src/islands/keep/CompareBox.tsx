import { useEffect, useMemo, useRef, useState } from 'react';
import { wholeAddress } from '../../browser/address.ts';
import { compareText as words } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import { encodeCode } from '../../sharing/code.ts';
import { COMPARED_LIMIT, compareLink } from '../../sharing/link.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { Saved } from '../state/use-saved.ts';
import { CopyButton } from './CopyButton.tsx';
import { FilePicker, resultsIn } from './FilePicker.tsx';
import type { PickedWork } from './FilePicker.tsx';
import type { ComparedResult, KeepAddresses } from './KeepPanel.tsx';
import { PasteForm } from './PasteForm.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { ResultCard } from './ResultCard.tsx';
import { SideBySide } from './SideBySide.tsx';
import { Ticks } from './Ticks.tsx';
import { lineUp } from './line-up.ts';
import type { Reading } from './line-up.ts';
import { readPasted } from './open-text.ts';
import type { OpenProblem } from './open-text.ts';
import type { Added, BesideResult } from './use-beside.ts';
import { COMPARE_ID, originOf } from './use-opened.ts';
import type { Opening } from './use-opened.ts';

interface Props {
  models: readonly Model[];
  saved: Saved;
  opened: Opening;
  addresses: KeepAddresses;
  onCompare: (list: ComparedResult[]) => void;
}

/** Results side by side: gathered from links, codes, files and this browser, named, compared. */
export function CompareBox({ models, saved, opened, addresses, onCompare }: Props) {
  const { beside, compareWanted, takeCompareWanted } = opened;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Reading | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [file, setFile] = useState<PickedWork | null>(null);

  const own = saved.state.placing;
  const sources = useMemo(() => withPresent(beside.results, own), [beside.results, own]);
  const { model, reading, results, leftOut } = useMemo(
    () => lineUp(models, sources, chosen),
    [models, sources, chosen],
  );

  useEffect(() => {
    onCompare(results.map(({ letter, label, placing }) => ({ label: label || letter, placing })));
  }, [results, onCompare]);

  useEffect(() => {
    if (!saved.ready || !takeCompareWanted()) return;
    section.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [saved.ready, compareWanted, takeCompareWanted]);

  const take = (
    placings: readonly { placing: Placing; label: string }[],
    origin: 'code' | 'link' | 'file',
  ) => setAdded(beside.add(placings, origin));

  const addText = (text: string): boolean => {
    const { placings, problem: found } = readPasted(models, text);
    setProblem(found);
    setAdded(null);
    if (placings.length > 0) {
      take(
        placings.map((placing) => ({ placing, label: '' })),
        originOf(text),
      );
    }
    return found === null;
  };

  const addFile = (picked: PickedWork | null) => {
    setProblem(null);
    setAdded(null);
    const all = picked ? resultsIn(picked) : [];
    const [only] = all;
    if (only && all.length === 1) take([{ placing: only.placing, label: picked!.name }], 'file');
    setFile(all.length > 1 ? picked : null);
  };

  const isFull = sources.length >= COMPARED_LIMIT;
  return (
    <section
      className="keep-box is-wide"
      id={COMPARE_ID}
      aria-labelledby="compare-title"
      ref={section}
    >
      <h3 id="compare-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.lead}</p>
      <div className="compare-ways">
        <PasteForm
          id="compare-paste"
          label={words.paste}
          hint={words.pasteHint}
          action={words.add}
          onText={addText}
        >
          {problem && <ProblemNote problem={problem} placeAddress={addresses.place} />}
        </PasteForm>
        <div className="stack">
          <Ticks models={models} saved={saved} beside={beside} isFull={isFull} />
          <FilePicker
            id="compare-file"
            label={words.file}
            hint={words.fileHint}
            models={models}
            onFile={addFile}
          />
          {file && (
            <ul className="file-results" aria-label={words.fileResults(file.name)}>
              {resultsIn(file).map(({ id, name, placing }) => (
                <li key={id}>
                  <span>{name}</span>
                  <button
                    className="button quiet"
                    type="button"
                    aria-label={words.fromFile(name)}
                    onClick={() => take([{ placing, label: name }], 'file')}
                  >
                    {words.add}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <p role="status">
        {added && words.added(added.added, added.known, added.left, COMPARED_LIMIT)}
      </p>
      {sources.length > 0 && (
        <ul className="beside-list" aria-label={words.list}>
          {inOrder(sources, results).map((source) => (
            <ResultCard
              key={source.id}
              source={source}
              model={model}
              lined={results.find(({ id }) => id === source.id) ?? null}
              leftOut={leftOut.find(({ id }) => id === source.id) ?? null}
              sameMaker={sameMaker(source, results)}
              onRename={(label) => beside.rename(source.id, label)}
              onRemove={() => {
                beside.remove(source.id);
                setAdded(null);
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {results.length < 2 && <p>{words.needsTwo(results.length)}</p>}
      {results.length > 1 && model && (
        <>
          <fieldset className="beside-reading">
            <legend>{words.reading}</legend>
            {(['people', 'time'] as const).map((one) => (
              <label className="check" key={one}>
                <input
                  type="radio"
                  name="beside-reading"
                  checked={reading === one}
                  onChange={() => setChosen(one)}
                />{' '}
                {words[one]}
              </label>
            ))}
          </fieldset>
          <SideBySide id="compare-table" model={model} results={results} reading={reading} />
          <div className="beside-ways">
            <CopyButton
              label={words.copyLink}
              text={compareLink(
                wholeAddress(addresses.result),
                results.map(({ placing }) => encodeCode(model, placing)),
              )}
              isQuiet
            />
            <p className="hint">{words.linkHint}</p>
          </div>
        </>
      )}
      {sources.length > 1 && (
        <button
          className="button quiet"
          type="button"
          onClick={() => {
            beside.replaceAll([]);
            setAdded(null);
            heading.current?.focus();
          }}
        >
          {words.removeAll}
        </button>
      )}
    </section>
  );
}

/** The reader's own result follows their placing. */
function withPresent(results: readonly BesideResult[], own: Placing | null): BesideResult[] {
  return results.map((result) =>
    result.origin === 'own' && own ? { ...result, placing: own } : result,
  );
}

/** The results with a letter in the order of their letters, then the others. */
function inOrder(
  sources: readonly BesideResult[],
  results: readonly { id: string }[],
): BesideResult[] {
  const lined = results.flatMap(({ id }) => sources.find((source) => source.id === id) ?? []);
  return [...lined, ...sources.filter((source) => !lined.includes(source))];
}

/** The letter of an earlier result in the list that is of the same placing; empty where there is none. */
function sameMaker(
  { id, placing }: BesideResult,
  results: readonly { id: string; letter: string; placing: Placing }[],
): string {
  const position = results.findIndex((other) => other.id === id);
  return (
    results.slice(0, Math.max(position, 0)).find((other) => other.placing.nonce === placing.nonce)
      ?.letter ?? ''
  );
}
