import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../src/commands/run-tool.ts';
import { checkLinks, printFaults } from './links/check-links.ts';
import { checkPolicies } from './links/check-policies.ts';
import { checkReach } from './links/check-reach.ts';
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
  const files = await readFolder(folder);
  const report = checkLinks({ base, origin, files });
  const found = [...report.faults, ...checkPolicies(files), ...checkReach({ base, files })];
  for (const line of printFaults(found)) console.error(line);
  console.log(
    `${base}: ${report.references} references on ${report.pages} pages, ${found.length} at fault`,
  );
  faults += found.length;
}
process.exitCode = faults === 0 ? 0 : 1;
