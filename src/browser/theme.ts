const THEME_EVENT = 'leap:theme';

/** How the page is shown: follows the system, or as the reader chose. */
export type Theme = 'system' | 'light' | 'dark';

/** The reader's saved theme; `system` where none is saved or storage is blocked. */
export function readTheme(): Theme {
  try {
    const saved = localStorage.getItem('leap.theme');
    return saved === 'light' || saved === 'dark' ? saved : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page in a theme and remembers it; where storage is blocked the choice lasts for this page. */
export function chooseTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('leap.theme');
    else localStorage.setItem('leap.theme', theme);
  } catch {
    // Nothing to remember it in.
  }
  document.dispatchEvent(new Event(THEME_EVENT));
}

/** Whether the page is in projector mode. */
export function isProjected(): boolean {
  return document.documentElement.dataset['projector'] !== undefined;
}

/** Turns projector mode on or off for this window. */
export function project(on: boolean): void {
  const root = document.documentElement;
  if (on) root.dataset['projector'] = '';
  else delete root.dataset['projector'];
  try {
    if (on) sessionStorage.setItem('leap.projector', 'on');
    else sessionStorage.removeItem('leap.projector');
  } catch {
    // Nothing to remember it in.
  }
  document.dispatchEvent(new Event(THEME_EVENT));
}

/**
 * Tells when the page's colours or sizes change: by the reader's choice here, or by the system where the page follows it.
 *
 * @returns what ends the telling
 */
export function onThemeChange(listener: () => void): () => void {
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', listener);
  document.addEventListener(THEME_EVENT, listener);
  return () => {
    scheme.removeEventListener('change', listener);
    document.removeEventListener(THEME_EVENT, listener);
  };
}
