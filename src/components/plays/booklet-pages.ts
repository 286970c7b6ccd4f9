/** Pages before the first card: the contents. */
const FIRST = 1;

/** Cards on a printed page; the style sheet breaks pages after every second. */
const CARDS_A_PAGE = 2;

/** The printed page, from 1, on which the card at a position of the booklet stands, counted from 0. */
export function pageOfCard(position: number): number {
  return FIRST + Math.floor(position / CARDS_A_PAGE) + 1;
}

/** How many pages a booklet of so many cards has. */
export function countPages(cards: number): number {
  return FIRST + Math.ceil(cards / CARDS_A_PAGE);
}
