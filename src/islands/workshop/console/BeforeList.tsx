import { isReadyOffline } from '../../../browser/offline.ts';
import { beforeText as words } from '../../../interface/workshop/console.ts';
import { useOffline } from '../../offline/use-offline.ts';

interface Props {
  hasScreen: boolean;
  /** Whether a room is open that knows how many people to expect. */
  hasRoom: boolean;
}

/** What to do before the clock starts, in order, and what of it is done. */
export function BeforeList({ hasScreen, hasRoom }: Props) {
  const isKept = isReadyOffline(useOffline());
  const tasks: { text: string; isDone: boolean | null }[] = [
    { text: words.screen, isDone: hasScreen },
    { text: words.room, isDone: hasRoom },
    { text: words.phone, isDone: null },
    { text: words.offline, isDone: isKept },
    { text: words.start, isDone: false },
  ];
  return (
    <section className="console-before" aria-labelledby="console-before">
      <h2 id="console-before">{words.title}</h2>
      <ol>
        {tasks.map(({ text, isDone }) => (
          <li key={text} data-done={isDone === true}>
            <span>{text}</span>{' '}
            <span className="console-done">
              {isDone === null ? words.unseen : isDone ? words.done : words.open}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
