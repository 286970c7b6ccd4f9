/** Everything that the inputs of the engagement gap come to. */
import type { EngagementGapTool, ToolInputs } from '../../model/tool-types.ts';
import { compareViewpoints } from './differences.ts';
import type { Difference } from './differences.ts';
import { choosePlays, explainGaps, findIdleFailings } from './explain.ts';
import type { ChosenPlay, Explanation, PairedFailing } from './explain.ts';
import {
  chooseLeader,
  findUnknowns,
  hasGap,
  readFirst,
  readMarks,
  readSecond,
  sortByGap,
} from './gaps.ts';
import type { Marks, Unknown, Viewpoint, WantView } from './gaps.ts';

/** What is shown of the inputs. */
export interface GapReading {
  first: Viewpoint;
  second: Viewpoint | null;
  /** The viewpoint that orders the wants and chooses the plays. */
  leader: Viewpoint;
  /** The other one, where it shows a gap too. */
  other: Viewpoint | null;
  /** The leader's wants, the widest gap first. */
  sorted: WantView[];
  /** The other's wants in the same order. */
  otherSorted: WantView[];
  marks: Marks;
  explanations: Explanation[];
  idle: PairedFailing[];
  plays: ChosenPlay[];
  unknowns: Unknown[];
  /** Empty where there is one viewpoint. */
  differences: Difference[];
}

/** Reads the inputs; computed anew from them each time. */
export function readGaps(tool: EngagementGapTool, inputs: ToolInputs): GapReading {
  const first = readFirst(tool, inputs);
  const second = readSecond(tool, inputs);
  const leader = chooseLeader(inputs, first, second);
  const beside = leader === first ? second : first;
  const other = beside && hasGap(beside) ? beside : null;
  const marks = readMarks(tool, inputs);
  const sorted = sortByGap(tool, leader.wants, marks);
  return {
    first,
    second,
    leader,
    other,
    sorted,
    otherSorted: other ? sorted.map(({ number }) => other.wants[number - 1]!) : [],
    marks,
    explanations: explainGaps(tool, sorted, marks),
    idle: findIdleFailings(tool, leader.wants, marks),
    plays: choosePlays(tool, sorted, marks),
    unknowns: findUnknowns(second ? [first, second] : [first]),
    differences: second ? compareViewpoints(first, second) : [],
  };
}
