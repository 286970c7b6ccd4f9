import { useState } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { codeText } from '../../interface/code.ts';

interface Props {
  label: string;
  /** What is copied. */
  text: string;
  isQuiet?: boolean;
}

/** Copies a text that stands on the page, and says whether that worked. */
export function CopyButton({ label, text, isQuiet = false }: Props) {
  const [said, setSaid] = useState<{ about: string; worked: boolean } | null>(null);
  const copy = async () => {
    setSaid(null);
    setSaid({ about: text, worked: await copyText(text) });
  };
  // What was said of another text is no longer true.
  const isCurrent = said !== null && said.about === text;
  return (
    <span className="copy">
      <button className={isQuiet ? 'button quiet' : 'button'} type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span className="copy-said" role="status">
        {isCurrent && (said.worked ? codeText.copied : codeText.notCopied)}
      </span>
    </span>
  );
}
