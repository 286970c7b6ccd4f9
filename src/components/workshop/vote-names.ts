/** What can be voted on with cards, named for the room. */
import { describeBoardFigure } from '../../interface/evidence.ts';
import { boardFigureText } from '../../interface/moves.ts';
import type { Playbook } from '../../model/types.ts';
import type { VoteNames } from '../../room/outcome.ts';
import { isOld } from '../../search/evidence-facets.ts';
import { openBook } from '../charts/open-book.ts';
import { takeTool } from '../tools/tool-props.ts';

/** The findings of the perception-gap tool, each with all that must stand beside its share, and the wants of the engagement-gap tool. */
export function listVoteNames(playbook: Playbook): VoteNames {
  const book = openBook(playbook);
  return {
    findings: takeTool('perception-gap').findings.map(({ id, name, about, consumers }) => {
      const { row, figure } = book.figure(consumers);
      const status = playbook.statuses.find((each) => each.id === row.status)!;
      const described = describeBoardFigure(row, figure, status, isOld(playbook.model, row));
      return {
        id,
        name,
        about,
        share: figure.value,
        row: row.id,
        source: boardFigureText(described, row.id),
      };
    }),
    wants: takeTool('engagement-gap').wants.map(({ id, name }) => ({ id, name })),
  };
}
