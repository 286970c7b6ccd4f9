import type { APIRoute } from 'astro';
import { makeRecords, printCsv } from '../../components/evidence/row-records.ts';
import { addressOf } from '../../interface/address.ts';
import { loadPlaybook } from '../../model/load-vite.ts';

/** Every row of evidence, as CSV. */
export const GET: APIRoute = ({ site }) => {
  const records = makeRecords(loadPlaybook(), (path) => new URL(addressOf(path), site).href);
  return new Response(printCsv(records), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
