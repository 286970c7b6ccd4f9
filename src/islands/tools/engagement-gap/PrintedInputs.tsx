import { gapText, markText } from '../../../interface/tools/engagement-gap.ts';
import type { GapParts } from './GapInputs.tsx';

/** What was put in and stands in no table, for paper: the ratings are in the tables of the charts. */
export function PrintedInputs({ tool, reading: { marks }, names, reading }: GapParts) {
  const { title, views, failing } = gapText.printed;
  return (
    <section className="printed-inputs" aria-label={title}>
      <h3>{title}</h3>
      <p>{views(reading.second ? [names[1], names[2]] : [names[1]])}</p>
      <ul>
        {tool.failings.map(({ id, name }) => (
          <li key={id}>{failing(name, markText(marks[id]))}</li>
        ))}
      </ul>
    </section>
  );
}
