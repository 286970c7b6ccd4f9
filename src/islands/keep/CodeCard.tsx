import { codeText } from '../../interface/code.ts';
import type { Model } from '../../model/types.ts';
import { encodeCode } from '../../sharing/code.ts';
import type { Placing } from '../../sharing/placing.ts';
import { CodeGroups } from './CodeGroups.tsx';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  /** The placing's edition. */
  model: Model;
  placing: Placing;
}

/** A placing's code in groups, copied whole, with the sentence about who can read it. */
export function CodeCard({ model, placing }: Props) {
  const code = encodeCode(model, placing);
  return (
    <div className="code-card" role="group" aria-labelledby="code-label">
      <p className="code-label" id="code-label">
        {codeText.label}
      </p>
      <CodeGroups code={code} />
      <CopyButton label={codeText.copy} text={code} />
      <p className="hint">{codeText.whoReads}</p>
    </div>
  );
}
