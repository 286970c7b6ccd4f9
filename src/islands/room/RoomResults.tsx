import { useLayoutEffect, useRef, useState } from 'react';
import { resultsText as words } from '../../interface/workshop/outcome.ts';
import { orderRevealed } from '../../room/outcome.ts';
import { toScreen } from '../../room/room-screen.ts';
import { EarlierBox } from './EarlierBox.tsx';
import type { OutcomeProps } from './outcome-props.ts';
import { RevealCard } from './RevealCard.tsx';
import { RoundBox } from './RoundBox.tsx';
import { ShownVotes } from './ShownVotes.tsx';
import { useFolds } from './use-folds.ts';
import { WidestReveal } from './WidestReveal.tsx';

type Order = 'widest' | 'model';

const orders: readonly Order[] = ['widest', 'model'];

/** What the room answered: revealed one thing at a time, drawn as it was when it was revealed. */
export function RoomResults({ hold, models, votes }: OutcomeProps) {
  const [order, setOrder] = useState<Order>('widest');
  const folds = useFolds();
  const isPressed = useRef(false);
  const { room, model } = hold;
  const drawn = room?.rounds.at(-1)?.reveals ?? [];
  const newest = drawn.at(-1);
  const newestDimension = drawn.findLast(({ figures }) => figures.kind === 'dimension');

  // The pressed button goes, or stands for something else from then on: the focus goes to what it has brought.
  useLayoutEffect(() => {
    if (newest && isPressed.current) document.getElementById(`reveal-${newest.target}`)?.focus();
    isPressed.current = false;
  }, [newest]);

  if (room === null) return null;
  const reveal = (target: string) => {
    isPressed.current = true;
    hold.reveal(target, '');
  };

  const screen = toScreen(model, room, null);
  // What stands from a round before has a place of its own.
  const reveals = screen.reveals.filter(({ isEarlier }) => !isEarlier);
  const isEmpty = !screen.hasAnswers;
  const shown = reveals.flatMap(({ reveal }) =>
    reveal.figures.kind === 'dimension' ? [reveal.figures] : [],
  );
  const inOrder = model.dimensions.map(({ id }) => id);
  const revealed =
    order === 'widest'
      ? orderRevealed(model, shown)
      : inOrder.filter((id) => shown.some(({ dimension }) => dimension === id));
  const left = inOrder.filter((id) => !revealed.includes(id));

  const card = (target: string) => {
    const pair = reveals.find((one) => one.reveal.target === target) ?? null;
    const isFirst = target === 'place' || target === newestDimension?.target;
    return (
      <RevealCard
        key={target}
        hold={hold}
        target={target}
        pair={pair}
        isEmpty={isEmpty}
        isOpen={pair !== null && folds.isOpen(pair.reveal, isFirst)}
        onFold={(isOpen) => pair && folds.fold(pair.reveal, isOpen)}
        onReveal={reveal}
      />
    );
  };

  return (
    <div className="room-results stack">
      <p className="measure">{words.lead}</p>
      {isEmpty && <p className="note">{words.nobody}</p>}
      {card('place')}
      {revealed.length > 1 && <OrderChoice order={order} onOrder={setOrder} />}
      <div className="room-revealed">{revealed.map(card)}</div>
      {left.length > 0 && (
        <>
          <WidestReveal hold={hold} left={left.length} isEmpty={isEmpty} onReveal={reveal} />
          <div className="room-hidden">{left.map(card)}</div>
        </>
      )}
      <ShownVotes model={model} room={room} votes={votes} />
      <RoundBox hold={hold} room={room} />
      <EarlierBox hold={hold} room={room} models={models} />
    </div>
  );
}

function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  return (
    <fieldset className="room-order">
      <legend>{words.order.label}</legend>
      {orders.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="room-order"
            checked={order === one}
            onChange={() => onOrder(one)}
          />{' '}
          {words.order[one]}
        </label>
      ))}
    </fieldset>
  );
}
