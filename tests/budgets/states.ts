import { root } from '../../src/commands/run-tool.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { resultLink } from '../../src/sharing/link.ts';

/**
 * A page's address in the state that its budget is about. In `tests/budgets.json` that state stands after the path: `/place/result/ with a result`.
 *
 * @param entry the entry as written there
 * @param home address of the served site
 * @throws where the entry names a state that does not exist
 */
export function openState(entry: string, home: string): string {
  const [path = '/', state] = entry.split(' with ');
  const address = home.replace(/\/$/, '') + path;
  if (state === undefined) return address;
  if (state !== 'a result') throw new Error(`No page can be opened with “${state}”.`);
  return resultLink(address, completeCode());
}

/** The code of a placing in which every question has its answer. */
function completeCode(): string {
  const { model } = loadPlaybookFromDisk(root);
  const lists = model.dimensions.map(({ id, questions }, position) => [
    id,
    questions.map((_, question) => model.stages[(position + question) % 3]?.number ?? null),
  ]);
  const role = model.roles[0]?.id ?? '';
  return encodeCode(model, {
    role,
    nonce: 1,
    answers: answersInOrder(model, Object.fromEntries(lists)),
  });
}
