/** Something known about a result, as a term and its text. */
export interface Fact {
  term: string;
  text: string;
}

/** Unit, role, date and edition, where they are known. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
