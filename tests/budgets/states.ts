import { root } from '../../src/commands/run-tool.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { resultLink } from '../../src/sharing/link.ts';
import { writeToolFragment } from '../../src/sharing/tool-link.ts';

/**
 * A page's address in the state that its budget is about. In `tests/budgets.json` that state stands after the path: `/place/result/ with a result`,
 * `/tools/leap/ with its example`.
 *
 * @param entry the entry as written there
 * @param home address of the served site
 * @throws where the entry names a state that does not exist
 */
export function openState(entry: string, home: string): string {
  const [path = '/', state] = entry.split(' with ');
  const address = home.replace(/\/$/, '') + path;
  if (state === undefined) return address;
  if (state === 'its example') return `${address}#${exampleOf(path)}`;
  if (state !== 'a result') throw new Error(`No page can be opened with “${state}”.`);
  return resultLink(address, completeCode());
}

/** What stands after the `#` of a tool's page that is opened with its example. */
function exampleOf(path: string): string {
  const { tools } = loadPlaybookFromDisk(root);
  const tool = tools.find(({ id }) => path === `/tools/${id}/`);
  if (!tool) throw new Error(`${path} is the page of no tool.`);
  return writeToolFragment(tool.version, tool.example.inputs);
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
