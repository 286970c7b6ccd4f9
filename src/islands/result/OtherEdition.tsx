import { result as words } from '../../interface/result.ts';

/** A result of an edition that this site lacks: named and kept, never scored. */
export function OtherEdition({
  edition,
  editions,
  placeAddress,
}: {
  edition: string;
  /** Those that this site has. */
  editions: readonly string[];
  placeAddress: string;
}) {
  return (
    <section className="problem" aria-labelledby="other-edition">
      <h2 id="other-edition">{words.otherEdition.title}</h2>
      <p>{words.otherEdition.unknown(edition)}</p>
      <p>{words.otherEdition.has(editions)}</p>
      <p>
        <a className="button quiet" href={placeAddress}>
          {words.otherEdition.go}
        </a>
      </p>
    </section>
  );
}
