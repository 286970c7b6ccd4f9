import { useEffect, useState } from 'react';
import { onToolsChange, readKeptTool } from '../../../browser/tool-door.ts';
import { serviceHoursNeeded } from '../../../tools/leap/needed-hours.ts';
import type { ReplyHours } from '../../../tools/role-mix/service-need.ts';

/** The hours that replies need and have, by the leap tool's inputs in this browser; `null` where those are missing or not enough. */
export function useReplyHours(): ReplyHours | null {
  const [hours, setHours] = useState<ReplyHours | null>(null);
  useEffect(() => {
    const read = () => setHours(serviceHoursNeeded(readKeptTool('leap') ?? {}));
    read();
    return onToolsChange(read);
  }, []);
  return hours;
}
