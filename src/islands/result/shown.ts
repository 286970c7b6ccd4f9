import { result as words } from '../../interface/result.ts';
import type { Model, WorkedExample } from '../../model/types.ts';
import { answersInOrder } from '../../scoring/answers.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { Opened } from '../keep/use-opened.ts';

/** The placing that the page shows, and where it comes from. */
export interface Shown {
  kind: 'own' | 'opened' | 'example';
  placing: Placing;
  /** Says what it is where it is not the reader's own. */
  notice: string | null;
}

/**
 * What was opened comes first, then the example if it was asked for, then the reader's own.
 *
 * @param isKept whether the browser keeps anything; where it does not, a link is the only way to one's own result
 */
export function chooseShown(
  opened: Opened | null,
  example: { placing: Placing; title: string } | null,
  own: Placing | null,
  isKept: boolean,
): Shown | null {
  if (opened) {
    return {
      kind: 'opened',
      placing: opened.placing,
      notice: words.opened[opened.origin === 'link' && !isKept ? 'linkAlone' : opened.origin],
    };
  }
  if (example) {
    return {
      kind: 'example',
      placing: example.placing,
      notice: words.example.notice(example.title),
    };
  }
  if (own && Object.keys(own.answers).length > 0)
    return { kind: 'own', placing: own, notice: null };
  return null;
}

/**
 * Names the sheet that is shown: another one begins afresh. The reader's own stays one sheet while it is worked on; each opened result is
 * one of its own.
 */
export function nameSheet(shown: Shown | null): string {
  if (shown === null) return 'none';
  return shown.kind === 'opened' ? `opened ${JSON.stringify(shown.placing)}` : shown.kind;
}

/** A worked example as a placing that nobody made: no unit, no role, no dates. */
export function placeExample(model: Model, example: WorkedExample): Placing {
  return {
    edition: model.edition,
    unit: '',
    role: '',
    nonce: 0,
    answers: answersInOrder(model, example.answers),
    notes: {},
    reasons: {},
    startedAt: '',
    changedAt: '',
  };
}
