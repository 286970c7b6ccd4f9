import type { APIRoute } from 'astro';
import { fileAddresses } from '../../components/evidence/file-address.ts';
import { makeRecords, printJson } from '../../components/evidence/row-records.ts';
import { loadPlaybook } from '../../model/load-vite.ts';

/** Every row of evidence, as JSON. */
export const GET: APIRoute = ({ site }) => {
  const playbook = loadPlaybook();
  const records = makeRecords(playbook, fileAddresses(site));
  return new Response(printJson(playbook, records), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
