import { useEffect, useMemo, useRef, useState } from 'react';
import { onReceivedChange, readReceived, writeReceived } from '../../browser/beside.ts';

/** The codes that second persons have given, and what can be done with them. */
export interface Received {
  /** As `encodeCode` writes them. */
  codes: string[];
  /** False where the browser could not keep them, so that they end with the page. */
  isKept: boolean;
  remove(code: string): void;
  replaceAll(codes: string[]): void;
}

/** The codes that second persons have given: kept in this browser, or as long as the page where nothing can be stored. */
export function useReceived(): Received {
  const [codes, setCodes] = useState<string[]>([]);
  const [isKept, setKept] = useState(true);
  const newest = useRef<string[]>([]);

  const actions = useMemo(() => {
    const hold = (next: string[]) => {
      newest.current = next;
      setCodes(next);
    };
    const keep = (next: string[]) => {
      hold(next);
      setKept(writeReceived(next).ok);
    };
    return {
      hold,
      remove: (code: string) => keep(newest.current.filter((other) => other !== code)),
      replaceAll: keep,
    };
  }, []);

  useEffect(() => {
    const follow = () => actions.hold(readReceived());
    follow();
    return onReceivedChange(follow);
  }, [actions]);

  return { codes, isKept, remove: actions.remove, replaceAll: actions.replaceAll };
}
