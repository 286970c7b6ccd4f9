/**
 * Applies the reader's saved display choices to the document before anything is painted.
 * It is printed into every page as the one inline script, so it may use nothing from outside its own body.
 */
export function bootTheme(): void {
  try {
    const root = document.documentElement;
    const theme = localStorage.getItem('leap.theme');
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    if (sessionStorage.getItem('leap.projector') === 'on') root.dataset['projector'] = '';
  } catch {
    // Storage is blocked: the page follows the system.
  }
}
