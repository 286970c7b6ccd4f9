import { openScreen } from '../../../browser/open-screen.ts';
import { seesText as words } from '../../../interface/workshop/console.ts';
import type { SessionStep } from '../../../model/workshop-types.ts';
import type { ShowAction } from '../../../room/show-actions.ts';
import type { Show } from '../../../room/show.ts';
import type { StepDetail } from './parts.ts';
import { ScreenCard } from './ScreenCard.tsx';

interface Props {
  show: Show;
  step: SessionStep;
  /** From 0. */
  index: number;
  total: number;
  detail: StepDetail | undefined;
  /** What the room sees of its own answers at this step; `null` where the step shows none. */
  state: string | null;
  hasScreen: boolean;
  /** Of the Screen. */
  address: string;
  act: (action: ShowAction) => void;
}

/** What the room sees at this moment, said loudly where it is not the step. */
export function Sees(props: Props) {
  const { show, step, index, total, detail, state, hasScreen, address, act } = props;
  return (
    <section className="console-sees" aria-labelledby="console-sees">
      <h2 id="console-sees">
        {hasScreen ? words.title : words.titleWithout}
        <span className="console-count">{words.step(index + 1, total)}</span>
      </h2>
      <Cover show={show} act={act} />
      <ScreenCard
        kind={step.kind}
        title={step.title}
        lines={detail?.shows ?? []}
        chart={detail?.chart ?? ''}
        state={state}
        look={show.look}
        isCovered={show.isBlank || show.overlay !== 'none'}
      />
      <Presence hasScreen={hasScreen} session={show.session} address={address} />
    </section>
  );
}

/** What lies over the step. */
function Cover({ show, act }: Pick<Props, 'show' | 'act'>) {
  if (show.isBlank) {
    return (
      <div className="console-blank" role="alert">
        <p>
          <strong>{words.blank.title}</strong>
        </p>
        <p>{words.blank.text}</p>
        <button className="button" type="button" onClick={() => act({ type: 'blank' })}>
          {words.blank.show}
        </button>
      </div>
    );
  }
  if (show.overlay === 'none') return null;
  const { title, text, hide } = words[show.overlay];
  return (
    <div className="console-over" role="status">
      <p>
        <strong>{title}.</strong> {text}
      </p>
      <button
        className="button quiet"
        type="button"
        onClick={() => act({ type: 'overlay', overlay: 'none' })}
      >
        {hide}
      </button>
    </div>
  );
}

interface PresenceProps {
  hasScreen: boolean;
  session: string;
  address: string;
}

function Presence({ hasScreen, session, address }: PresenceProps) {
  const { noScreen } = words;
  return (
    <div className="console-presence" data-open={hasScreen}>
      <p role="status">
        {hasScreen ? (
          words.hasScreen
        ) : (
          <>
            <strong>{noScreen.title}</strong> {noScreen.text}
          </>
        )}
      </p>
      <a
        className={hasScreen ? 'console-small-link' : 'button'}
        href={address}
        target={`leap-screen-${session}`}
        onClick={(event) => {
          if (openScreen(address, session)) event.preventDefault();
        }}
      >
        {hasScreen ? words.goThere : noScreen.open}
      </a>
    </div>
  );
}
