import type { APIRoute } from 'astro';
import { fileAddresses } from '../../components/evidence/file-address.ts';
import { makeRecords, printCsv } from '../../components/evidence/row-records.ts';
import { loadPlaybook } from '../../model/load-vite.ts';

/** Every row of evidence, as CSV. */
export const GET: APIRoute = ({ site }) => {
  const records = makeRecords(loadPlaybook(), fileAddresses(site));
  return new Response(printCsv(records), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
