import { printPage } from '../../browser/print.ts';
import { makeOutcomeSheet } from '../../charts/outcome-sheet.ts';
import { outcomeText as words } from '../../interface/workshop/outcome.ts';
import { isBare, outcomeOf } from '../../room/outcome.ts';
import { OutcomeArticle } from './OutcomeArticle.tsx';
import type { OutcomeProps } from './outcome-props.ts';
import { sheetParts } from './sheet-parts.ts';

/** What the room found and decided, on one sheet. A page that holds it prints the sheet alone. */
export function RoomOutcome({ hold, plays, votes }: OutcomeProps) {
  const { room, model } = hold;
  if (room === null) return null;
  const outcome = outcomeOf(model, room, votes);
  return (
    <div className="room-outcome stack">
      <div className="row">
        <button className="button" type="button" onClick={printPage}>
          {words.print}
        </button>
        <p className="hint">{words.printHint}</p>
      </div>
      {isBare(outcome) && <p className="hint">{words.empty}</p>}
      <OutcomeArticle sheet={makeOutcomeSheet(model, outcome, sheetParts(room, plays, votes))} />
    </div>
  );
}
