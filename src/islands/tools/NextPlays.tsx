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

/**
 * Chosen plays with their titles and addresses, in the order of the choice; one that is not among the plays is left out.
 *
 * @param plays those that the page handed to the tool
 */
export function withReasons(
  plays: readonly Omit<NextPlay, 'why'>[],
  chosen: readonly { play: string; why: string }[],
): NextPlay[] {
  return chosen.flatMap(({ play, why }) => {
    const found = plays.find(({ id }) => id === play);
    return found ? [{ id: found.id, title: found.title, address: found.address, why }] : [];
  });
}
