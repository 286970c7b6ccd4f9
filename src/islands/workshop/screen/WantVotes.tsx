import { wantsText as words } from '../../../interface/workshop/screen.ts';
import { medianOf } from '../../../room/quartiles.ts';
import type { Vote } from '../../../room/room.ts';

/** Something that customers want. */
export interface NamedWant {
  id: string;
  name: string;
}

interface Props {
  wants: readonly NamedWant[];
  /** Those that are revealed. */
  votes: readonly Vote[];
}

const SIDES = ['want', 'given'] as const;

/** What the room's cards say of the wants, how much customers care beside how well the firm does; nothing before any of it is revealed. */
export function WantVotes({ wants, votes }: Props) {
  const rows = wants
    .map(({ id, name }) => {
      const sides = SIDES.map((side) => votes.find(({ subject }) => subject === `${side}/${id}`));
      const medians = sides.map((vote) => (vote ? medianOf(vote.counts) : null));
      return { id, name, sides, medians, gap: (medians[0] ?? 0) - (medians[1] ?? medians[0] ?? 0) };
    })
    .filter(({ sides }) => sides.some(Boolean))
    .toSorted((a, b) => b.gap - a.gap);
  if (rows.length === 0) return null;
  return (
    <table className="want-votes" data-many={rows.length > 6}>
      <caption className="visually-hidden">{words.title}</caption>
      <tbody>
        {rows.map(({ id, name, sides, medians }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {SIDES.map((side, index) => (
              <td key={side}>
                <Cards
                  name={words[side]}
                  counts={sides[index]?.counts}
                  median={medians[index] ?? null}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CardsProps {
  name: string;
  counts: readonly number[] | undefined;
  median: number | null;
}

/** One side's cards: a column for each number, the one with the lower median filled. */
function Cards({ name, counts, median }: CardsProps) {
  if (!counts) return null;
  const most = Math.max(...counts);
  return (
    <>
      <span aria-hidden="true">
        {name} <b>{median}</b>
      </span>
      <svg viewBox="0 0 58 22" role="img" aria-label={words.said(name, median, counts)}>
        {counts.map((count, index) => {
          const height = 1 + (19 * count) / most;
          return (
            <rect
              key={index}
              className={index + 1 === median ? 'is-median' : ''}
              x={1 + index * 12}
              y={21 - height}
              width="8"
              height={height}
            />
          );
        })}
      </svg>
    </>
  );
}
