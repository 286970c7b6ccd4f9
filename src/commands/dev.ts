import { root } from './run-tool.ts';
import { readPort } from './site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';

try {
  const port = readPort(4321);
  const { dev } = await import('astro');
  await dev({ root, server: { port } });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
