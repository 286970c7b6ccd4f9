/** A figure in prose whose paragraph names no row of evidence. */
export interface UncitedFigure {
  /** As it stands in the text. */
  figure: string;
  /** Line of the text on which it stands, counted from 1. */
  line: number;
}

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORDS = `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:${TENS})(?:-[a-z]+)?`;
const MANY = '(?:dozen|hundred|thousand|million|billion)s?';
const NUMBER = `(?:(?:\\d[\\d,.]*|${WORDS})(?: ${MANY})?|(?:a |one )?${MANY})(?: of)?`;
const COUNTED =
  'people|persons|adults|consumers|customers|complainers|respondents|users|followers|executives|managers|leaders|employees|clients|firms|companies|businesses|organisations|banks|retailers|brands';

const FIGURES: readonly RegExp[] = [
  // A percentage.
  new RegExp(
    `\\d(?:[\\d.,]*\\d)?\\s?%|\\b(?:\\d[\\d.,]*|one|${WORDS}) (?:per\\s?cent|percentage points?)\\b`,
    'gi',
  ),
  // A ratio.
  new RegExp(
    `\\b(?:one|\\d{1,3}|${WORDS}) (?:in|out of) (?:every )?(?:\\d{1,3}(?!\\d)|${WORDS})\\b`,
    'gi',
  ),
  /\b(?:\d{1,3}:1|1:\d{1,3})\b(?!:)/g,
  /\b(?:more than|less than|over|under|about|nearly|almost|some) half\b(?! (?:a|an) )/gi,
  /\bhalf (?:of )?(?:the|those|them|all|as)\b|\bhalf of [a-z]+/gi,
  /\b(?:a|one)[ -](?:third|quarter|fifth|tenth) of\b/gi,
  /\b(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths)\b/gi,
  new RegExp(`\\b(?:twice|(?:\\d+|${WORDS}) times) (?:as|the|more|less|likelier)\\b`, 'gi'),
  // A sum of money.
  /[£$€]\s?\d[\d.,]*/g,
  new RegExp(`\\b${NUMBER} (?:pounds|dollars|euros|pence|cents)\\b`, 'gi'),
  // A count of people or firms.
  new RegExp(`\\b${NUMBER} (?:[a-z-]+ ){0,2}?(?:${COUNTED})\\b`, 'gi'),
];

/** Where a paragraph, a list item or a table row of Markdown begins. */
const PART = /\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-*+] |\d+[.)] |\|))/;

/**
 * The figures of a Markdown text that no citation in the same paragraph, list item or table row covers: percentages, ratios, sums of
 * money, counts of people or firms, in digits or in words.
 *
 * @param text in which code and comments are blanked; headings count, since they can hold a citation too
 */
export function findUncitedFigures(text: string): UncitedFigure[] {
  let line = 1;
  return text.split(PART).flatMap((part, index) => {
    if (index > 0) line += 1;
    const start = line;
    line += part.split('\n').length - 1;
    if (/<Cite[\s/]/.test(part)) return [];
    return findFigures(part).map(({ figure, at }) => ({
      figure,
      line: start + part.slice(0, at).split('\n').length - 1,
    }));
  });
}

/**
 * The figures in a text, in their order.
 *
 * @returns each as it stands there, and its offset
 */
export function findFigures(text: string): { figure: string; at: number }[] {
  const plain = text
    // Addresses and tags hold numbers that nobody reads.
    .replace(/\]\([^)]*\)/g, (run) => ' '.repeat(run.length))
    .replace(/<[^>]*>/g, (run) => run.replace(/[^\n]/g, ' '))
    .replace(/\n/g, ' ');
  const found = FIGURES.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({ figure: match[0], at: match.index })),
  );
  return found
    .sort((a, b) => a.at - b.at || b.figure.length - a.figure.length)
    .filter(({ at }, index, all) => {
      const before = all[index - 1];
      return !before || at >= before.at + before.figure.length;
    });
}
