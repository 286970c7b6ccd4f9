import { useState } from 'react';
import { openText as words, pasteText } from '../../interface/keep.ts';
import { PasteForm } from './PasteForm.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import type { Opening, TextOutcome } from './use-opened.ts';

interface Props {
  opened: Opening;
  /** The page of the placing. */
  placeAddress: string;
}

/** Opens a link or a code; several go side by side. */
export function OpenBox({ opened, placeAddress }: Props) {
  const [outcome, setOutcome] = useState<TextOutcome | null>(null);
  const problem = outcome && 'problem' in outcome ? outcome.problem : null;

  const open = (text: string): boolean => {
    const next = opened.openText(text);
    setOutcome(next);
    return next.kind === 'opened' || (next.kind === 'compared' && next.problem === null);
  };

  return (
    <section className="keep-box" aria-labelledby="open">
      <h3 id="open">{words.title}</h3>
      <PasteForm
        id="open-paste"
        label={words.label}
        hint={words.hint}
        action={pasteText.open}
        onText={open}
      >
        {outcome?.kind === 'compared' && <p role="status">{words.compared}</p>}
        {problem && <ProblemNote problem={problem} placeAddress={placeAddress} />}
      </PasteForm>
    </section>
  );
}
