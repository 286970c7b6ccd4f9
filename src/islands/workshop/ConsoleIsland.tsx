import { useEffect, useState } from 'react';
import { onFragmentChange, readFragment } from '../../browser/address.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { ConsoleView } from './console/ConsoleView.tsx';
import type { ConsoleProps } from './console/ConsoleView.tsx';

/** The facilitator's private window. Where the notes alone are asked for, it stays away and leaves its keys alone. */
export function ConsoleIsland(props: ConsoleProps) {
  const [isNotes, setNotes] = useState(false);
  useEffect(() => {
    const look = () => setNotes(readFragment().startsWith('notes'));
    look();
    return onFragmentChange(look);
  }, []);
  if (isNotes) return null;
  return (
    <ErrorBoundary>
      <ConsoleView {...props} />
    </ErrorBoundary>
  );
}
