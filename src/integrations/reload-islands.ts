import type { Plugin } from 'vite';

/**
 * Reloads the page in `npm run dev` when a module of an island changes. The refresh that comes with React's Vite plugin
 * swaps components inside React's own renderer; on Preact it accepts the change and then shows the old component.
 */
export const reloadIslands = (): Plugin => ({
  name: 'reload-islands',
  apply: 'serve',
  hotUpdate({ file, modules }) {
    if (this.environment.name !== 'client' || modules.length === 0) return;
    if (!/\/src\/.+\.tsx?$/.test(file)) return;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
});
