/** The room of this browser between renders: what is done to it, what of that can be undone, what the Screen may know of it. */
import { newId, nowIso, randomNonce } from '../../browser/clock.ts';
import { openRoomDoor, writeUndoSteps } from '../../browser/room-door.ts';
import type { AheadReason, RoomDoor } from '../../browser/room-door.ts';
import {
  onRevealAsked,
  onRoomScreen,
  publishRoomScreen,
  readRoomScreen,
} from '../../browser/room-screen-door.ts';
import type { Model } from '../../model/types.ts';
import { joinRooms } from '../../room/join-rooms.ts';
import { findFreeNonce } from '../../room/merge-codes.ts';
import { blankRoom, canReveal, changeRoom, lastRound, noOutcome } from '../../room/room-actions.ts';
import type { MergeOutcome, RoomAction, RoomPart } from '../../room/room-actions.ts';
import { figuresFor, mayDrawAgain } from '../../room/room-figures.ts';
import { missingPeople, toScreen } from '../../room/room-screen.ts';
import type { Room, RoomScreen } from '../../room/room.ts';
import { FirstPress, waiting } from './first-press.ts';
import { nothingKept } from './kept-room.ts';
import type { KeptRoom, RoomProblem } from './kept-room.ts';
import { findSteps, undoStep } from './undo-stack.ts';
import { findTarget } from '../../room/reveal-target.ts';
import { fingerprintOf, makeStep } from '../../room/undo-steps.ts';
import type { StepType, UndoStep } from '../../room/undo-steps.ts';
import { isSame } from '../../sharing/same.ts';

/** Keeps the room: reads before it writes, so that windows of one room add to each other. */
export class RoomKeeper {
  readonly #models: readonly Model[];
  readonly #current: Model;
  readonly #show: (kept: KeptRoom) => void;
  readonly #door: RoomDoor;
  readonly #leave: readonly (() => void)[];
  #kept: KeptRoom = { ...nothingKept, ready: true };
  /** Why the room in memory is ahead of the store; `null` where it is not. */
  #ahead: AheadReason | null = null;
  /** Fingerprint of what the store held when this window went ahead of it; empty where it could not be read. */
  #behind = '';
  /** What can be undone where the store has no room for that. */
  #steps: readonly UndoStep[] = [];
  readonly #press = new FirstPress(() => this.dropAsk());
  #drawable = new WeakMap<Room, Map<string, boolean>>();

  /**
   * @param models every edition
   * @param current the edition that a new room is opened with
   * @param show called with each new state
   */
  constructor(models: readonly Model[], current: Model, show: (kept: KeptRoom) => void) {
    this.#models = models;
    this.#current = current;
    this.#show = show;
    this.#door = openRoomDoor(models, {
      onChange: () => this.#follow(),
      onRoom: (room, base) => this.#adopt(room, base),
      onHello: () => this.#greet(),
    });
    this.#leave = [
      onRoomScreen((screen) => this.#hearAsked(screen?.asked ?? null)),
      onRevealAsked(({ target, step }) => {
        if (this.#readNewest() === null) return false;
        this.reveal(target, step);
        return true;
      }),
    ];
    this.#hold({ asked: readRoomScreen()?.asked ?? null });
    this.#follow();
    // Where nothing could be read, another window may have more to tell.
    if (!this.#ahead) this.#publish();
  }

  /** Ends the listening to other windows. */
  close(): void {
    this.#door.close();
    this.#press.close();
    for (const leave of this.#leave) leave();
  }

  /** The room's edition. */
  modelOf(room: Room | null): Model {
    return this.#models.find(({ edition }) => edition === room?.edition) ?? this.#current;
  }

  openRoom(part: RoomPart): void {
    const before = this.#readNewest();
    this.#change('open', before, blankRoom(this.#current, part, newId(), nowIso()));
  }

  closeRoom(): void {
    const before = this.#readNewest();
    if (before) this.#change('close', before, null);
  }

  act(action: RoomAction): MergeOutcome {
    const before = this.#readNewest();
    if (!before) {
      if (action.type === 'replace') this.#change('replace', null, action.room);
      return noOutcome;
    }
    const { room, outcome } = changeRoom(this.#models, before, action, nowIso());
    const said = action.type === 'merge' ? { lastOutcome: outcome } : {};
    if (room === before) this.#hold(said);
    else this.#change(action.type, before, room, said);
    return outcome;
  }

  freeNonce(): number {
    const room = this.#readNewest();
    return room ? findFreeNonce(this.modelOf(room), room, randomNonce) : randomNonce();
  }

  undo(): void {
    const room = this.#readNewest();
    const steps = findSteps(room, this.#steps);
    const before = undoStep(this.#models, steps, room);
    if (before !== undefined) this.#keep(room, before, steps.slice(0, -1), { asked: null });
  }

  reveal(target: string, step: string): void {
    const room = this.#readNewest();
    if (!room) return;
    const model = this.modelOf(room);
    const found = findTarget(model, room, target, step);
    if (found === null) return;
    const missing = missingPeople(room);
    const press = missing > 0 ? this.#press.take(target, step) : 'second';
    if (press === 'second') this.#draw(model, room, found, step);
    if (press !== 'first') return;
    // A question that nobody answered in time is another one now.
    this.#press.note(null);
    this.#hold({ asked: { target, step, missing } });
    this.#publish();
  }

  dropAsk(): void {
    if (this.#kept.asked === null) return;
    this.#hold({ asked: null });
    this.#publish();
  }

  canDrawAgain(target: string): boolean {
    const { room } = this.#kept;
    if (!room) return false;
    const known = this.#drawable.get(room) ?? new Map<string, boolean>();
    this.#drawable.set(room, known);
    const may = known.get(target) ?? mayDrawAgain(this.modelOf(room), room, target);
    known.set(target, may);
    return may;
  }

  drawAgain(target: string): void {
    const room = this.#readNewest();
    if (!room) return;
    const model = this.modelOf(room);
    const last = lastRound(room).reveals.findLast((reveal) => reveal.target === target);
    if (last && mayDrawAgain(model, room, target)) this.#draw(model, room, target, last.step);
  }

  dismissProblem(): void {
    this.#door.dismissDamaged();
    this.#hold({});
  }

  #draw(model: Model, room: Room, target: string, step: string): void {
    const reveal = { target, step, at: nowIso(), figures: figuresFor(model, room, target) };
    this.act({ type: 'reveal', reveal });
  }

  /** The newest room: the store's, unless this window is ahead of it. */
  #readNewest(): Room | null {
    if (this.#ahead) return this.#kept.room;
    const found = this.#door.readRoom();
    if (found.ok) return found.room;
    this.#goAhead(found.reason);
    return this.#kept.room;
  }

  #goAhead(reason: AheadReason): void {
    this.#behind = this.#readStored();
    this.#ahead = reason;
  }

  #readStored(): string {
    const found = this.#door.readRoom();
    return found.ok ? fingerprintOf(found.room) : '';
  }

  #change(
    type: StepType,
    before: Room | null,
    after: Room | null,
    said: Partial<KeptRoom> = {},
  ): void {
    const step = makeStep(type, before, after);
    const steps = type === 'close' ? [step] : [...findSteps(before, this.#steps), step];
    this.#keep(before, after, steps, { ...said, asked: this.#askAfter(type, after) });
  }

  #askAfter(type: StepType, room: Room | null): RoomScreen['asked'] {
    const { asked } = this.#kept;
    const missing = room ? missingPeople(room) : 0;
    if (!asked || missing === 0 || !waiting.includes(type)) return null;
    return { ...asked, missing };
  }

  #keep(
    before: Room | null,
    room: Room | null,
    steps: readonly UndoStep[],
    said: Partial<KeptRoom>,
  ): void {
    const outcome = this.#door.writeRoom(room);
    this.#steps = steps;
    if (outcome.ok) {
      this.#ahead = null;
      writeUndoSteps(steps);
      this.#door.tellOfChange();
    } else {
      this.#goAhead(outcome.reason);
      this.#door.sendRoom(room, fingerprintOf(before));
    }
    this.#hold({ ...said, room });
    this.#publish();
  }

  /** Another window may have changed what is kept. */
  #follow(): void {
    // What could not be stored is ahead of the store, until another window, which was handed it, has stored it.
    if (this.#ahead && this.#readStored() === this.#behind) return;
    this.#ahead = null;
    this.#hold({ room: this.#readNewest() });
  }

  /**
   * Another window has a room that it could not keep.
   *
   * @param base fingerprint of the room that it was made from
   */
  #adopt(room: Room | null, base: string): void {
    const own = this.#kept.room;
    const now = fingerprintOf(own);
    if (now === fingerprintOf(room) && this.#ahead) return;
    const isAtOnce = own !== null && now !== base;
    // What another window has added stands against a room that was closed there.
    if (isAtOnce && room === null) return;
    this.#goAhead(this.#ahead ?? 'full');
    this.#hold({ room: isAtOnce && room ? joinRooms(this.modelOf(own), own, room) : room });
    if (isAtOnce) this.#publish();
  }

  /** Another window has come and has read the store alone. */
  #greet(): void {
    if (!this.#ahead) return;
    this.#door.sendRoom(this.#kept.room, this.#behind);
    this.#publish();
  }

  #hearAsked(asked: RoomScreen['asked']): void {
    if (!isSame(asked, this.#kept.asked)) this.#hold({ asked });
  }

  #hold(part: Partial<KeptRoom>): void {
    const next = { ...this.#kept, ...part };
    this.#press.note(next.asked);
    const undoable = findSteps(next.room, this.#steps).at(-1)?.type ?? null;
    this.#kept = { ...next, undoable, problem: this.#findProblem(next.room) };
    this.#show(this.#kept);
  }

  #findProblem(room: Room | null): RoomProblem | null {
    if (this.#ahead) return { kind: this.#ahead };
    const text = this.#door.readDamaged();
    if (text !== null) return { kind: 'damaged', text };
    return room && !canReveal(room) ? { kind: 'reveals' } : null;
  }

  /** Tells the Screen, unless it knows. */
  #publish(): void {
    const { room, asked } = this.#kept;
    const screen = room && toScreen(this.modelOf(room), room, asked);
    if (!isSame(screen, readRoomScreen()) || this.#ahead) publishRoomScreen(screen);
  }
}
