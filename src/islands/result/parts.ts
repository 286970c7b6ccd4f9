import { boardText, movesText } from '../../interface/moves.ts';
import { result as words } from '../../interface/result.ts';

const { sections } = words;

/** The parts of a result in their order: the id that a link names, and the title. */
export const parts = [
  { id: 'the-place', title: sections.place },
  { id: 'holds', title: sections.holds },
  { id: 'next-moves', title: movesText.title },
  { id: 'board', title: boardText.form.title },
  { id: 'firmness', title: sections.firmness },
  { id: 'profile', title: sections.profile },
  { id: 'next-stage', title: sections.next },
  { id: 'why', title: sections.why },
  { id: 'what-if', title: sections.whatIf },
  { id: 'find-out', title: sections.findOut },
  { id: 'targets', title: sections.targets },
  { id: 'keep', title: sections.keep },
] as const;
