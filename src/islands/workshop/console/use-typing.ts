import { useEffect, useState } from 'react';

const FIELDS =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/**
 * Whether a field of this page has the focus, so that keys and clicker type instead of driving the Screen. Escape leaves the field.
 */
export function useTyping(): boolean {
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    const fieldOf = ({ target }: Event) =>
      target instanceof HTMLElement && target.matches(FIELDS) ? target : null;
    const enter = (event: Event) => setTyping(fieldOf(event) !== null);
    const leave = () => setTyping(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      fieldOf(event)?.blur();
    };
    document.addEventListener('focusin', enter);
    document.addEventListener('focusout', leave);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', enter);
      document.removeEventListener('focusout', leave);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return isTyping;
}
