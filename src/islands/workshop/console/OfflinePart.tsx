import { isReadyOffline } from '../../../browser/offline.ts';
import { offlineText as words } from '../../../interface/workshop/console.ts';
import { OfflineBox } from '../../offline/OfflineBox.tsx';
import { useOffline } from '../../offline/use-offline.ts';

/** Whether the workshop goes on without a network: in one line, and opened with the ways to make it so. */
export function OfflinePart() {
  const isReady = isReadyOffline(useOffline());
  return (
    <details className="console-box">
      <summary>
        {words.title}
        <span className="console-count">{isReady ? words.ready : words.notReady}</span>
      </summary>
      <OfflineBox id="console-offline" />
    </details>
  );
}
