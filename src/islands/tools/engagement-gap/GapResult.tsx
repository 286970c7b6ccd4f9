import {
  answersTable,
  differenceFigure,
  explanationTable,
  gapFigure,
  plotFigure,
} from '../../../charts/tools/engagement-gap.ts';
import {
  explanationSentence,
  unknownText,
} from '../../../interface/tools/engagement-gap-sentences.ts';
import { gapText } from '../../../interface/tools/engagement-gap.ts';
import { hasGap } from '../../../tools/engagement-gap/gaps.ts';
import { ToolFigure, ToolTable } from '../ToolFigure.tsx';
import type { GapParts } from './GapInputs.tsx';
import { GapNumbers } from './GapNumbers.tsx';
import { PrintedInputs } from './PrintedInputs.tsx';

/** The gaps in order, the plot, what may explain them, what to find out, and the two viewpoints side by side. */
export function GapResult(parts: GapParts) {
  const { reading, names } = parts;
  const { leader, other, sorted, otherSorted, explanations, idle } = reading;
  const leads = names[leader.number];
  if (!hasGap(leader)) return <FindOut {...parts} />;
  return (
    <>
      <h3>{gapText.gaps.title}</h3>
      <div className={other ? 'gap-figures is-pair' : 'gap-figures'}>
        <ToolFigure {...gapFigure(leads, sorted)} />
        {other && <ToolFigure {...gapFigure(names[other.number], otherSorted)} />}
      </div>
      <Differences {...parts} />
      <div className={other ? 'gap-figures is-pair is-explained' : 'gap-figures is-pair'}>
        <section aria-labelledby="gap-explained">
          <h3 id="gap-explained">{gapText.explain.title}</h3>
          <p>
            {explanationSentence(explanations, idle)} {gapText.explain.ours}
          </p>
          {explanations.length > 0 && <ToolTable table={explanationTable(explanations)} />}
        </section>
        <section className="gap-plot" aria-labelledby="gap-plot">
          <h3 id="gap-plot">{gapText.plot.title}</h3>
          <ToolFigure {...plotFigure(leads, leader)} />
        </section>
      </div>
      <FindOut {...parts} />
      <Answers {...parts} />
      <GapNumbers {...parts} />
      <PrintedInputs {...parts} />
    </>
  );
}

function Differences({ reading: { differences }, names }: GapParts) {
  if (differences.length === 0) return null;
  const { chart, sentence, table } = differenceFigure(differences, [names[1], names[2]]);
  return (
    <section aria-labelledby="gap-differences">
      <h3 id="gap-differences">{gapText.differences.title}</h3>
      {chart.rows.length > 0 ? (
        <ToolFigure chart={chart} sentence={sentence} table={table} />
      ) : (
        <p>{sentence}</p>
      )}
    </section>
  );
}

function FindOut({ reading: { unknowns }, names }: GapParts) {
  if (unknowns.length === 0) return null;
  return (
    <section aria-labelledby="gap-find-out">
      <h3 id="gap-find-out">{gapText.findOut.title}</h3>
      <p>{gapText.findOut.lead}</p>
      <ul className="gap-unknowns">
        {unknowns.map((unknown) => (
          <li key={`${unknown.viewpoint}-${unknown.want.id}`}>
            {unknownText(unknown, names[unknown.viewpoint])}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ reading: { second }, names }: GapParts) {
  if (second?.source !== 'survey' || !hasGap(second)) return null;
  return (
    <section aria-labelledby="gap-answers">
      <h3 id="gap-answers">{gapText.answers.title}</h3>
      <ToolTable table={answersTable(names[2], second)} />
    </section>
  );
}
