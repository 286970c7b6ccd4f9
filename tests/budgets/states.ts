import { root } from '../../src/commands/run-tool.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { Playbook } from '../../src/model/types.ts';
import { changeRoom, blankRoom } from '../../src/room/room-actions.ts';
import type { RoomAction } from '../../src/room/room-actions.ts';
import { figuresFor } from '../../src/room/room-figures.ts';
import { writeRoom } from '../../src/room/room-file.ts';
import { toScreen } from '../../src/room/room-screen.ts';
import type { Room } from '../../src/room/room.ts';
import { startShow } from '../../src/room/show-actions.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { resultLink } from '../../src/sharing/link.ts';
import { writeToolFragment } from '../../src/sharing/tool-link.ts';

/** What a page is opened with. */
export interface OpenedState {
  /** Whole address. */
  url: string;
  /** Key to text: what the browser keeps for the site. */
  stored?: Readonly<Record<string, string>>;
}

const moment = '2026-05-04T10:30:00.000Z';

let playbook: Playbook | undefined;

/** The content, read once. */
function readPlaybook(): Playbook {
  playbook ??= loadPlaybookFromDisk(root);
  return playbook;
}

/**
 * A page's address in the state that its budget is about. In `tests/budgets.json` that state stands after the path: `/place/result/ with a result`,
 * `/tools/leap/ with its example`.
 *
 * @param entry the entry as written there
 * @param home address of the served site
 * @throws where the entry names a state that does not exist
 */
export function openState(entry: string, home: string): OpenedState {
  const [path = '/', state] = entry.split(' with ');
  const url = home.replace(/\/$/, '') + path;
  if (state === undefined) return { url };
  if (state === 'its example') return { url: `${url}#${exampleOf(path)}` };
  if (state === 'a result') return { url: resultLink(url, completeCode()) };
  if (state === 'a reveal') return { url, stored: storeReveal(path) };
  throw new Error(`No page can be opened with “${state}”.`);
}

/** A room of four people of which one dimension is revealed at the session's first step that reveals. */
function storeReveal(path: string): Record<string, string> {
  const { model, sessions } = readPlaybook();
  const session = sessions.find(({ id }) => path.startsWith(`/workshop/${id}/`)) ?? sessions[0]!;
  const step = session.steps.find(({ kind }) => kind === 'reveal')!;
  const target = model.dimensions[0]!.id;
  const part = { unit: 'A firm', length: session.length, floor: 3, expected: 4 } as const;
  const codes = [1, 2, 3, 4].map((nonce) => completeCode(nonce));
  const act = (room: Room, action: RoomAction) => changeRoom([model], room, action, moment).room;
  const room = act(blankRoom(model, part, 'room', moment), { type: 'merge', codes, way: 'code' });
  const figures = figuresFor(model, room, target);
  const reveal = { target, step: `${session.id}/${step.id}`, at: moment, figures };
  const shown = act(room, { type: 'reveal', reveal });
  const show = { ...startShow(session, Date.parse(moment)), step: step.id };
  return {
    'leap.room': writeRoom(shown, moment),
    'leap.room-screen': JSON.stringify({ version: 1, screen: toScreen(model, shown, null) }),
    [`leap.show.${session.id}`]: JSON.stringify(show),
  };
}

/** What stands after the `#` of a tool's page that is opened with its example. */
function exampleOf(path: string): string {
  const { tools } = readPlaybook();
  const tool = tools.find(({ id }) => path === `/tools/${id}/`);
  if (!tool) throw new Error(`${path} is the page of no tool.`);
  return writeToolFragment(tool.version, tool.example.inputs);
}

/** The code of a placing in which every question has its answer. */
function completeCode(nonce = 1): string {
  const { model } = readPlaybook();
  const lists = model.dimensions.map(({ id, questions }, position) => [
    id,
    questions.map((_, question) => model.stages[(position + question) % 3]?.number ?? null),
  ]);
  const role = model.roles[0]?.id ?? '';
  return encodeCode(model, {
    role,
    nonce,
    answers: answersInOrder(model, Object.fromEntries(lists)),
  });
}
