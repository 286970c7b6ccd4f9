import { buildSite, readPort, serveSite } from './site.ts';

async function start(): Promise<void> {
  const port = readPort(4322);

  console.log('Building the site ...');
  const started = performance.now();
  const built = await buildSite();
  if (built.code !== 0) {
    console.error(built.output);
    throw new Error('The site was not built; what is wrong stands above.');
  }
  const seconds = Math.round((performance.now() - started) / 1000);

  const server = await serveSite(undefined, port);
  console.log(`Built in ${seconds} s.`);
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} is taken, so this uses ${server.port}.`);
  }
  console.log(`The Leap is at ${server.url} (Ctrl+C ends it).`);

  const stop = () => void server.stop().finally(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
