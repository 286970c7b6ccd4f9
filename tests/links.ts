import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../src/commands/run-tool.ts';
import { checkLinks, printFaults } from './links/check-links.ts';
import { readFolder } from './links/read-folder.ts';
import { siteNames, sites } from './sites.ts';

let faults = 0;
for (const name of siteNames) {
  const { base, origin, outDir } = sites[name];
  const folder = path.join(root, outDir);
  if (!existsSync(folder)) {
    console.error(`${outDir} is not there: run \`npm test -- build\` first.`);
    process.exit(1);
  }
  const report = checkLinks({ base, origin, files: await readFolder(folder) });
  for (const line of printFaults(report.faults)) console.error(line);
  console.log(
    `${base}: ${report.references} references on ${report.pages} pages, ${report.faults.length} at fault`,
  );
  faults += report.faults.length;
}
process.exitCode = faults === 0 ? 0 : 1;
