import { useLayoutEffect, useRef, useState } from 'react';
import { resultsText as words } from '../../interface/workshop/outcome.ts';
import { orderRevealed } from '../../room/outcome.ts';
import { toScreen } from '../../room/room-screen.ts';
import { EarlierBox } from './EarlierBox.tsx';
import type { OutcomeProps } from './outcome-props.ts';
import { RevealCard } from './RevealCard.tsx';
import { RoundBox } from './RoundBox.tsx';
import { ShownVotes } from './ShownVotes.tsx';
import { WidestReveal } from './WidestReveal.tsx';

type Order = 'widest' | 'model';

const orders: readonly Order[] = ['widest', 'model'];

/** What the room answered: revealed one thing at a time, drawn as it was when it was revealed. */
export function RoomResults({ hold, models, votes }: OutcomeProps) {
  const [order, setOrder] = useState<Order>('widest');
  const isPressed = useRef(false);
  const { room, model } = hold;
  const newest = room?.rounds.at(-1)?.reveals.at(-1);

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

  const { reveals, people } = toScreen(model, room, null);
  const isEmpty = people === 0 && (room.rounds.at(-1)?.tallies.length ?? 0) === 0;
  const shown = reveals.flatMap(({ reveal }) =>
    reveal.figures.kind === 'dimension' ? [reveal.figures] : [],
  );
  const inOrder = model.dimensions.map(({ id }) => id);
  const revealed =
    order === 'widest'
      ? orderRevealed(model, shown)
      : inOrder.filter((id) => shown.some(({ dimension }) => dimension === id));
  const left = inOrder.filter((id) => !revealed.includes(id));

  const card = (target: string) => (
    <RevealCard
      key={target}
      hold={hold}
      target={target}
      pair={reveals.find(({ reveal }) => reveal.target === target) ?? null}
      isEmpty={isEmpty}
      onReveal={reveal}
    />
  );

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
