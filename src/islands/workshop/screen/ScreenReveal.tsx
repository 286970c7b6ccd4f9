import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { revealText as words } from '../../../interface/workshop/screen.ts';
import type { Model } from '../../../model/types.ts';
import type { ShownReveal } from '../../../room/deck.ts';
import { pagesOf } from '../../../room/deck.ts';
import type {
  pageOf as pageOfReveal,
  togetherOf as togetherOfReveal,
} from '../../../room/reveal-page.ts';
import type { RoomScreen } from '../../../room/room.ts';
import type { ScreenLook } from '../../../room/show.ts';
import type { RevealView as RevealViewComponent } from '../../room/RevealView.tsx';
import { Arrivals } from './Arrivals.tsx';

interface Views {
  RevealView: typeof RevealViewComponent;
  pageOf: typeof pageOfReveal;
  togetherOf: typeof togetherOfReveal;
}

interface Props {
  model: Model;
  room: RoomScreen | null;
  /** `null` before the reveal. */
  shown: ShownReveal | null;
  look: ScreenLook;
  /** Which page of a revealed dimension is shown. */
  page: number;
  /** Where the name of what is revealed stands, in the step's heading. */
  name: HTMLElement | null;
}

/** What the room answered, once it is revealed; until then how many are in. What draws it is loaded with the first reveal. */
export function ScreenReveal({ model, room, shown, look, page, name }: Props) {
  const views = useViews(shown !== null);
  if (!shown) {
    return (
      <div className="reveal-waiting">
        <Arrivals room={room} roles={model.roles} />
        <p>{words.waiting}</p>
      </div>
    );
  }
  if (views === 'failed') return <p role="alert">{words.failed}</p>;
  if (views === null) return <div aria-busy="true" />;
  const { RevealView, pageOf, togetherOf } = views;
  const { target, at } = shown.reveal;
  const pages = pagesOf(shown);
  const number = Math.min(page, pages - 1);
  const isTogether = pages > 1 && number === pages - 1;
  const { reveal, before } = pageOf(shown, number);
  const dimension = model.dimensions.find(({ id }) => id === target);
  return (
    <>
      {name &&
        dimension &&
        createPortal(
          words.dimension(
            dimension.name,
            isTogether ? 1 : number + 1,
            isTogether ? 1 : Math.max(1, pages - 1),
          ),
          name,
        )}
      {isTogether ? (
        <ol className="screen-statements" data-reveal={target}>
          {togetherOf(model, shown).map((question) => (
            <li key={question.number}>
              <span className="screen-card">{question.number}</span>
              <span>{question.stem}</span>
            </li>
          ))}
        </ol>
      ) : (
        <RevealView
          // One chart never turns into another, and its ink is that of the look.
          key={`${target} ${at} ${number} ${look}`}
          model={model}
          reveal={reveal}
          before={before}
          roles={model.roles}
          size="screen"
        />
      )}
    </>
  );
}

/** `null` until they are loaded. */
function useViews(isWanted: boolean): Views | 'failed' | null {
  const [views, setViews] = useState<Views | 'failed' | null>(null);
  const isMissing = isWanted && views === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    Promise.all([import('../../room/RevealView.tsx'), import('../../../room/reveal-page.ts')])
      .then(([view, pages]) => ({ ...view, ...pages }))
      .catch(() => 'failed' as const)
      .then((outcome) => {
        if (isCurrent) setViews(outcome);
      });
    return () => {
      isCurrent = false;
    };
  }, [isMissing]);
  return views;
}
