import type { APIRoute } from 'astro';
import { makeRecords, printJson } from '../../components/evidence/row-records.ts';
import { addressOf } from '../../interface/address.ts';
import { loadPlaybook } from '../../model/load-vite.ts';

/** Every row of evidence, as JSON. */
export const GET: APIRoute = ({ site }) => {
  const playbook = loadPlaybook();
  const records = makeRecords(playbook, (path) => new URL(addressOf(path), site).href);
  return new Response(printJson(playbook, records), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
