import { buildSite } from './site.ts';

const { code } = await buildSite(undefined, true);
process.exitCode = code;
