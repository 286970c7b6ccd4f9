// Plain JavaScript, so that a Node too old to run TypeScript can still say what to do.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const command = process.argv[2];
if (!process.features.typescript) {
  console.error(
    `The Leap needs Node 24, and this is Node ${process.versions.node}: use the npm scripts (npm start, npm test) after \`npm ci\`, which brings Node 24 with it.`,
  );
  process.exitCode = 1;
} else if (command === undefined) {
  console.error('Usage: node src/commands/run.mjs <module.ts> [arguments]');
  process.exitCode = 1;
} else {
  const module = path.resolve(command);
  process.argv.splice(1, 2, module);
  await import(pathToFileURL(module).href);
}
