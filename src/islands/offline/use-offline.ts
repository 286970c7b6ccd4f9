import { useEffect, useState } from 'react';
import { watchOffline } from '../../browser/offline.ts';
import type { Offline } from '../../browser/offline.ts';

/** What is kept for the time without a network, followed while the component stands. */
export function useOffline(): Offline {
  const [state, setState] = useState<Offline>({ kind: 'checking' });
  useEffect(() => watchOffline(setState), []);
  return state;
}
