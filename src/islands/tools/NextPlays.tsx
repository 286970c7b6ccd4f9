/** A play to do next. */
export interface NextPlay {
  /** Play id. */
  id: string;
  title: string;
  address: string;
  /** Why this play, in one sentence. */
  why: string;
}

/** The plays that a result asks for, in order. */
export function NextPlays({ plays }: { plays: readonly NextPlay[] }) {
  return (
    <ol className="next-plays">
      {plays.map(({ id, title, address, why }) => (
        <li key={id}>
          <a href={address}>{title}</a>
          <p>{why}</p>
        </li>
      ))}
    </ol>
  );
}
