import { root } from '../../src/commands/run-tool.ts';
import { loadPlaybookFromDisk, readContentFiles } from '../../src/model/load-node.ts';
import { readModel } from '../../src/model/read-model.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { compareResults } from '../../src/scoring/compare.ts';
import { firmnessOf } from '../../src/scoring/firmness.ts';
import { placeResult } from '../../src/scoring/place.ts';
import { decodeCode, encodeCode } from '../../src/sharing/code.ts';
import { COMPARED_LIMIT } from '../../src/sharing/link.ts';
import { findOnDuty } from '../../src/tools/leap/erlang.ts';
import { timeAgainst } from './measure.ts';
import { PEOPLE, ROOM_LIMIT, makeLog, openRoom, showLog } from './room.ts';

const { model } = loadPlaybookFromDisk(root);
const files = readContentFiles(root);

/** Every question answered, the levels spread over three stages. */
const answers = answersInOrder(
  model,
  Object.fromEntries(
    model.dimensions.map(({ id, questions }, position) => [
      id,
      questions.map((_, question) => model.stages[(position + question) % 3]?.number ?? null),
    ]),
  ),
);
const fields = { role: model.roles[0]?.id ?? '', nonce: 1, answers };
const code = encodeCode(model, fields);
const result = placeResult(model, answers);
const results = Array.from({ length: COMPARED_LIMIT }, () => result);

const log = makeLog(model);
const room = openRoom(model);
const roomName = `find, merge and figure ${PEOPLE} codes of one paste`;

/** Conversations going on at once, seconds of one, and the wait in seconds. */
const largeQueue = { load: 9_990, handling: 300, target: 20 };

const timings = timeAgainst(
  { name: 'JSON out and in of the same answers', work: () => JSON.parse(JSON.stringify(answers)) },
  [
    { name: 'score a complete placing', work: () => placeResult(model, answers) },
    { name: 'say how firm it is', work: () => firmnessOf(model, answers) },
    { name: 'write a code', work: () => encodeCode(model, fields) },
    { name: 'read a code', work: () => decodeCode([model], code) },
    { name: `compare ${COMPARED_LIMIT} results`, work: () => compareResults(model, results) },
    {
      name: 'find the people on duty for a load of 9,990',
      work: () => findOnDuty(largeQueue, { inTime: 0.8, occupancy: 1 }),
    },
    { name: roomName, work: () => showLog(model, room, log) },
    { name: 'read and check all content', work: () => readModel(files) },
  ],
);

console.log(
  'Ratio to the first line, measured in the same round; in brackets the middle half of the rounds.\n',
);
const width = Math.max(...timings.map(({ name }) => name.length));
for (const { name, micros, ratio, spread } of timings) {
  const [low, high] = spread.map((value) => value.toFixed(2));
  console.log(
    `${name.padEnd(width)}  ${ratio.toFixed(2).padStart(9)}  (${low} to ${high})  ${micros.toFixed(1)} µs`,
  );
}

const roomTime = (timings.find(({ name }) => name === roomName)?.micros ?? Infinity) / 1000;
const isQuick = roomTime < ROOM_LIMIT;
console.log(
  `\nA room of ${PEOPLE}, from the paste to what is drawn: ${roomTime.toFixed(0)} ms of the ${ROOM_LIMIT} ms that it may take${isQuick ? '.' : ', which is too long.'}`,
);
if (!isQuick) process.exitCode = 1;
