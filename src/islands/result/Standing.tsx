import { firmnessWords, result as words } from '../../interface/result.ts';
import type { Firmness } from '../../scoring/firmness.ts';
import type { PlaceResult } from '../../scoring/place.ts';

/** How firm the place is and how much of it is answered, in one line. */
export function Standing({ result, firmness }: { result: PlaceResult; firmness: Firmness }) {
  const { answered, total } = result.coverage;
  const { up, down, word } = firmness;
  return (
    <p className="standing-line">
      {word !== null && (
        <>
          <strong>{firmnessWords.words[word]}</strong>
          {`: ${firmnessWords.short(up?.steps ?? null, down?.steps ?? null)}. `}
        </>
      )}
      {words.coverage(answered, total)}
      {result.quick ? (
        <>
          {': '}
          <strong>{words.quick(answered)}</strong>.
        </>
      ) : (
        '.'
      )}
    </p>
  );
}
