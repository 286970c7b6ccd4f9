import { Component } from 'react';
import type { ReactNode } from 'react';
import { reloadPage } from '../browser/address.ts';
import { islandText } from '../interface/island.ts';

interface Props {
  children: ReactNode;
}

interface State {
  failed: boolean;
}

/** Stands between an island and the page: what throws while it is drawn leaves a sentence and a retry. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  // Said here because not every runtime of these components reports an error that a boundary has caught.
  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="problem" role="alert">
        <p>
          <strong>{islandText.title}</strong>
        </p>
        <p>
          {islandText.threw} {islandText.untouched}
        </p>
        <button className="button" type="button" onClick={reloadPage}>
          {islandText.retry}
        </button>
      </div>
    );
  }
}
