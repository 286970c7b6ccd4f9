import { useCallback, useEffect, useState } from 'react';
import { clearFragment, onFragmentChange, readFragment } from '../../browser/address.ts';
import type { Model } from '../../model/types.ts';
import { findInvitationProblem, readFragment as readLink } from '../../sharing/link.ts';
import type { Invitation } from '../../sharing/link.ts';

/** What the address that was opened asks for, beside the page itself. */
export type Asked =
  | { kind: 'invitation'; invitation: Invitation; model: Model }
  /** A question of the current placing to go to. */
  | { kind: 'anchor'; id: string }
  /** A result's code, which another page opens. */
  | { kind: 'result'; fragment: string }
  | { kind: 'problem'; message: string };

function readAsked(models: readonly Model[], fragment: string): Asked | null {
  if (fragment === '') return null;
  const link = readLink(`#${fragment}`);
  switch (link.kind) {
    case 'none':
      return { kind: 'anchor', id: fragment };
    case 'code':
    case 'codes':
      return { kind: 'result', fragment };
    case 'problem':
      return { kind: 'problem', message: link.message };
    case 'invitation': {
      const model = models.find(({ edition }) => edition === link.edition);
      const problem = findInvitationProblem(models, link);
      if (problem || !model) return { kind: 'problem', message: problem?.message ?? '' };
      return { kind: 'invitation', invitation: link, model };
    }
  }
}

/**
 * What the page's address asks for after its `#`; `null` where it asks for nothing and until the page is hydrated.
 *
 * @param models every edition of the content, the same array on every render
 */
export function useAsked(models: readonly Model[]): { asked: Asked | null; done: () => void } {
  const [asked, setAsked] = useState<Asked | null>(null);

  useEffect(() => {
    const look = (fragment: string) => setAsked(readAsked(models, fragment));
    look(readFragment());
    return onFragmentChange(look);
  }, [models]);

  const done = useCallback(() => {
    clearFragment();
    setAsked(null);
  }, []);
  return { asked, done };
}
