import { useEffect, useState } from 'react';
import { onToolsChange, readKeptTool } from '../../../browser/tool-door.ts';
import { replyFromLeap } from '../../../tools/role-mix/from-leap.ts';
import type { ReplyFromLeap } from '../../../tools/role-mix/from-leap.ts';

/** The hours that replies need and have, by the leap tool's inputs in this browser. */
export function useReplyHours(): ReplyFromLeap {
  const [hours, setHours] = useState<ReplyFromLeap>(null);
  useEffect(() => {
    const read = () => setHours(replyFromLeap(readKeptTool('leap')));
    read();
    return onToolsChange(read);
  }, []);
  return hours;
}
