import node from 'astro/logger/node';
import { noteMessage, startWatching } from './strict-content.ts';

/**
 * Astro's own logger, with every message shown to `strict-content` first. JavaScript because Astro loads loggers as such.
 *
 * @param {import('astro/logger/node').NodeHandlerConfig} [config] what Astro passes on
 */
export default function strictLogger(config) {
  const inner = node(config ?? {});
  startWatching();
  return {
    ...inner,
    write(event) {
      inner.write(event);
      noteMessage(event.message);
    },
  };
}
