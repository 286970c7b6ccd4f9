import { useEffect, useState } from 'react';
import { reloadPage } from '../../browser/address.ts';
import { isPageAt } from '../../browser/offline.ts';
import { offlineText } from '../../interface/offline.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { OfflineBox } from './OfflineBox.tsx';

interface Props {
  /** Addresses of pages, with the base; `here` is that of the page about keeping pages. */
  addresses: { here: string; place: string; result: string };
}

const words = offlineText.instead;

/** What is kept, and, where this page stands in for one that is not kept, that it does. */
export function OfflineIsland({ addresses }: Props) {
  const [isStandIn, setStandIn] = useState(false);
  useEffect(() => setStandIn(!isPageAt(addresses.here)), [addresses.here]);
  return (
    <ErrorBoundary>
      {isStandIn && (
        <div className="note offline-instead" role="alert">
          <p>
            <strong>{words.title}</strong>
          </p>
          <p>{words.text}</p>
          <p className="row">
            <a className="button" href={addresses.place}>
              {words.place}
            </a>
            <a className="button quiet" href={addresses.result}>
              {words.result}
            </a>
            <button className="button quiet" type="button" onClick={reloadPage}>
              {words.retry}
            </button>
          </p>
        </div>
      )}
      <OfflineBox />
    </ErrorBoundary>
  );
}
