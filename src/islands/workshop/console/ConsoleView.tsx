import { useEffect, useRef, useState } from 'react';
import { keepNoteSize, readNoteSize } from '../../../browser/note-size.ts';
import { keepAwake } from '../../../browser/wake-lock.ts';
import { describePress } from '../../../interface/workshop/console-room.ts';
import { consoleText as words, controlText } from '../../../interface/workshop/console.ts';
import type { Model } from '../../../model/types.ts';
import type { Session } from '../../../model/workshop-types.ts';
import { timerStepOf } from '../../../room/deck.ts';
import { askedAt } from '../../../room/next-press.ts';
import { HelpSheet } from '../HelpSheet.tsx';
import { AgendaList } from './AgendaList.tsx';
import { BeforeList } from './BeforeList.tsx';
import { Controls } from './Controls.tsx';
import { JoinBox } from './JoinBox.tsx';
import { Leftovers } from './Leftovers.tsx';
import { LookBox } from './LookBox.tsx';
import { NextRound } from './NextRound.tsx';
import { NextStep } from './NextStep.tsx';
import { Notes } from './Notes.tsx';
import { NudgeList } from './NudgeList.tsx';
import { OfflinePart } from './OfflinePart.tsx';
import type { ConsoleAddresses, ConsolePlay, StepDetail } from './parts.ts';
import { describeState } from './read-room-now.ts';
import { RoomBox } from './RoomBox.tsx';
import { questionShown } from './shown-question.ts';
import { Sees } from './Sees.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import { useConsole } from './use-console.ts';
import type { ConsoleHold } from './use-console.ts';
import { useTop } from './use-top.ts';
import { useTyping } from './use-typing.ts';

export interface ConsoleProps {
  session: Session;
  /** Every edition. */
  models: Model[];
  /** Id of the edition that a new room is opened with. */
  edition: string;
  /** By step id. */
  details: Readonly<Record<string, StepDetail>>;
  /** Every play of the current edition. */
  plays: readonly ConsolePlay[];
  addresses: ConsoleAddresses;
}

/** The Console: what the room sees, what to say, how much time is left, and what the next press does. */
export function ConsoleView(props: ConsoleProps) {
  const { session, models, edition } = props;
  const held = useConsole(session, models, edition);
  const { show, act, now, step, agenda, keys } = held;
  const body = useRef<HTMLDivElement>(null);
  useTop(body, step.id);
  useEffect(keepAwake, []);
  return (
    <div className="console" data-ready={held.ready} data-blank={show.isBlank}>
      <div className="console-body" ref={body}>
        <TimeStrip
          show={show}
          agenda={agenda}
          now={now}
          minutes={step.minutes}
          timerStep={timerStepOf(session, show)}
          act={act}
        />
        <div className="console-columns">
          <Left {...props} held={held} />
          <Right {...props} held={held} />
        </div>
      </div>
      <Foot session={session} held={held} />
      {keys.isHelpOpen && <HelpSheet onClose={keys.closeHelp} />}
    </div>
  );
}

type HeldProps = ConsoleProps & { held: ConsoleHold };

function Left({ session, details, addresses, held }: HeldProps) {
  const { show, act, step, index, room, hasScreen } = held;
  const [size, setSize] = useState(0);
  useEffect(() => setSize(readNoteSize()), []);
  const onSize = (next: number) => {
    setSize(next);
    keepNoteSize(next);
  };
  return (
    <div className="console-left">
      <Sees
        show={show}
        step={step}
        index={index}
        total={session.steps.length}
        detail={details[step.id]}
        state={describeState(step, show, room)}
        hasScreen={hasScreen}
        address={addresses.screen}
        act={act}
      />
      <Notes
        step={step}
        answer={details[step.id]?.answer ?? ''}
        question={questionShown(step, room.shown, show.page, held.hold.model)}
        size={size}
        onSize={onSize}
      />
    </div>
  );
}

function Right({ session, models, details, plays, addresses, held }: HeldProps) {
  const { show, act, step, room, hold, agenda, onReveal } = held;
  const right = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLDivElement>(null);
  useTop(right, step.id);
  useTop(more, step.id);
  return (
    <div className="console-right" ref={right}>
      <Top session={session} details={details} room={addresses.room} held={held} />
      <div className="console-more" ref={more}>
        {show.startedAt === null && (
          <BeforeList
            hasScreen={held.hasScreen}
            hasRoom={room.screen !== null && room.screen.expected !== null}
          />
        )}
        <RoomBox
          hold={hold}
          models={models}
          session={session}
          step={step}
          now={room}
          plays={plays}
          address={addresses.room}
          onReveal={step.kind === 'reveal' ? onReveal : null}
        />
        <AgendaList
          agenda={agenda}
          startedAt={show.startedAt}
          onGo={(id) => act({ type: 'go', step: id })}
          onRestart={() => act({ type: 'restart' })}
        />
        <Boxes held={held} place={addresses.place} />
      </div>
    </div>
  );
}

interface TopProps extends Pick<HeldProps, 'session' | 'details' | 'held'> {
  /** Address of the room's page. */
  room: string;
}

/** What the next press does, and what the facilitator should know before it. */
function Top({ session, details, room: address, held }: TopProps) {
  const { show, act, step, index, now, hold, room, press, nudges } = held;
  return (
    <div className="console-top">
      <Leftovers session={session} startedAt={show.startedAt} hold={hold} now={now} act={act} />
      <NextStep
        session={session}
        press={press}
        index={index}
        details={details}
        room={room}
        step={step}
      />
      {show.startedAt !== null && <NudgeList nudges={nudges} address={address} />}
      {room.screen && room.isNewRoundDue && <NextRound hold={hold} round={room.screen.round} />}
    </div>
  );
}

function Boxes({ held, place }: { held: ConsoleHold; place: string }) {
  const { show, act, hold } = held;
  return (
    <>
      <JoinBox
        place={place}
        edition={hold.room?.edition ?? hold.model.edition}
        unit={hold.room?.unit ?? ''}
      />
      <LookBox show={show} act={act} />
      <OfflinePart />
    </>
  );
}

function Foot({ session, held }: { session: Session; held: ConsoleHold }) {
  const { show, act, step, index, press, room, keys, isFullScreenAsked, onNext, onReveal } = held;
  const isTyping = useTyping();
  const isAsked = askedAt(session, show, room.screen) !== null;
  const label = step.kind === 'guess' ? controlText.show : controlText.reveal;
  return (
    <div className="console-foot">
      <p className="console-said" role="status">
        {isTyping && words.typing}
        {!isTyping && isFullScreenAsked && words.fullScreen}
        {keys.typed && controlText.typed(keys.typed)}
      </p>
      <Controls
        show={show}
        isFirst={index === 0}
        nextSays={describePress(press, session.steps, room.target)}
        isEnd={press.kind === 'end'}
        reveal={onReveal && { label: isAsked ? controlText.revealStill : label, onPress: onReveal }}
        act={act}
        onNext={onNext}
        onHelp={keys.openHelp}
      />
    </div>
  );
}
