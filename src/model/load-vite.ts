import { requireModel } from './read-model.ts';
import type { Playbook } from './types.ts';

const files = import.meta.glob<string>('/content/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let playbook: Playbook | undefined;

/**
 * The playbook, read through Vite: for pages, layouts and unit tests. Read once; in development a change in `content/` reloads this module.
 *
 * @throws an error whose message is every problem of the content
 */
export function loadPlaybook(): Playbook {
  playbook ??= requireModel(files);
  return playbook;
}
