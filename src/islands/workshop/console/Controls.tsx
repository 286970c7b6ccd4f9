import { controlText as words } from '../../../interface/workshop/console.ts';
import type { ShowAction } from '../../../room/show-actions.ts';
import type { Show } from '../../../room/show.ts';

interface Props {
  show: Show;
  isFirst: boolean;
  /** What the next press does, as a sentence without its full stop. */
  nextSays: string;
  isEnd: boolean;
  /** Of the button that reveals; `null` where this step reveals nothing. */
  reveal: { label: string; onPress: () => void } | null;
  act: (action: ShowAction) => void;
  onNext: () => void;
  onHelp: () => void;
}

/** The buttons that drive the Screen: always in sight, each with its key. */
export function Controls({ show, isFirst, nextSays, isEnd, reveal, act, onNext, onHelp }: Props) {
  const isJoin = show.overlay === 'join';
  const isCovered = show.isBlank || show.overlay !== 'none';
  return (
    <div
      className="console-controls"
      id="console-controls"
      tabIndex={-1}
      role="group"
      aria-label={words.label}
    >
      <button
        className="button quiet"
        type="button"
        disabled={isFirst && !isCovered}
        onClick={() => act({ type: 'previous' })}
      >
        {words.previous}
      </button>
      <NextButton nextSays={nextSays} isEnd={isEnd} onNext={onNext} />
      <span className="console-minor">
        {reveal && (
          <Keyed label={reveal.label} shortcut="R" isOn={false} onPress={reveal.onPress} />
        )}
        <Keyed
          label={show.isBlank ? words.unblank : words.blank}
          shortcut="B"
          isOn={show.isBlank}
          onPress={() => act({ type: 'blank' })}
        />
        <Keyed
          label={isJoin ? words.unjoin : words.join}
          shortcut="Q"
          isOn={isJoin}
          onPress={() => act({ type: 'overlay', overlay: isJoin ? 'none' : 'join' })}
        />
        <Keyed label={words.keys} shortcut="?" isOn={false} onPress={onHelp} />
      </span>
    </div>
  );
}

function NextButton({ nextSays, isEnd, onNext }: Pick<Props, 'nextSays' | 'isEnd' | 'onNext'>) {
  return (
    <button
      className="button console-next"
      type="button"
      aria-describedby="console-press-text"
      disabled={isEnd}
      onClick={onNext}
    >
      <span>{words.next}</span>
      <span className="console-next-says" aria-hidden="true">
        {nextSays}
      </span>
    </button>
  );
}

interface KeyedProps {
  label: string;
  shortcut: string;
  isOn: boolean;
  onPress: () => void;
}

function Keyed({ label, shortcut, isOn, onPress }: KeyedProps) {
  return (
    <button className={isOn ? 'button' : 'button quiet'} type="button" onClick={onPress}>
      {label}
      <kbd aria-hidden="true">{shortcut}</kbd>
    </button>
  );
}
