import { aliases } from './aliases.ts';

/** One result of the engine, as far as the strategy needs it. */
export interface Hit {
  /** The same for the same page in every search. */
  id: string;
  /** More is better; comparable between searches of one word. */
  score: number;
  /** Where the words stand in the page's text: positions in its words, counted from 0. */
  words: readonly number[];
}

/** What a question found. */
export interface Found<H extends Hit> {
  /** Best first. */
  hits: H[];
  /** How many pages hold all the words that were looked for; where 0, the hits hold some of them. */
  complete: number;
  /** What was looked for: words, and phrases in double quotes. */
  words: string[];
}

/** With fewer pages than this that hold all the words, pages that hold some of them are shown too. */
const ENOUGH = 3;

/** The words of one question that are looked for one by one; a pasted page would otherwise be a search a word. */
const MOST_WORDS = 12;

/**
 * Words that build an English question and do not say what it is about: articles, pronouns, auxiliary and light verbs,
 * prepositions, conjunctions, question words, adverbs of degree. `look` is none of them: it is a leap.
 */
const FUNCTION_WORDS = new Set(
  `a an the this that these those
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
  myself ourselves yourself yourselves itself themselves each every either neither
  someone somebody anyone anybody everyone everybody nobody something anything everything nothing
  am is are was were be been being do does did doing done have has had having
  can could will would shall should may might must need ought
  dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt hasnt havent hadnt
  get gets got go goes going come comes tell tells show shows let lets say says said
  what whats which who whos whom whose when where wheres why how hows whether
  about above across after against along among around as at before behind below beneath beside between beyond by
  down during for from in inside into like near of off on onto out outside over per than through to toward towards
  under until up upon via with within without
  and or but nor so if then else because while though although
  not no too very much many more most any some all both such own same other another
  just only also even still yet ever never really quite here there now please ok`.split(/\s+/),
);

/** Fixed expressions of a question, with words that alone could be what it is about: “what does it look like”, “what does it mean”. */
const EXPRESSIONS =
  /\b(?:looks?|looking|sounds?|feels?) like\b|(?<=\bwhat (?:do|does|did) .*)\bmean\b/g;

const PHRASE = /"([^"]*)"/g;

/**
 * What a question is about: its words, in order and once each, in lower case, without punctuation and without the words that
 * only make it a question. What stands in quotation marks, straight or curly, stays together and keeps every word.
 * Where nothing else is left the function words are kept. A word that the pages have another for gives way to that one.
 *
 * @returns words, and phrases in straight double quotes; empty where the question holds no letter and no number
 */
export function questionToWords(question: string): string[] {
  const text = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’ʼ]/g, "'");
  const phrases: string[] = [];
  const rest = text.replace(PHRASE, (_, inside: string) => {
    const words = splitWords(inside);
    // A single word in quotes is that word.
    if (words.length > 1) phrases.push(`"${words.join(' ')}"`);
    return words.length === 1 ? ` ${words[0]} ` : ' ';
  });
  const about = splitWords(rest.replace(EXPRESSIONS, ' ')).filter(
    (word) => !FUNCTION_WORDS.has(word.replaceAll("'", '')),
  );
  const named = about.flatMap((word) => (Object.hasOwn(aliases, word) ? aliases[word]! : [word]));
  const kept = [...new Set([...named, ...phrases])];
  return kept.length > 0 ? kept : [...new Set(splitWords(rest))];
}

/** Runs of letters, numbers and inner hyphens, without the endings that an apostrophe joins to a word. */
function splitWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/'(?:s|re|ve|ll|d|m)$/, '').replace(/['-]+$/, ''))
    .filter((word) => word !== '');
}

/**
 * Answers a question with an engine that wants every word of a query on a page. Where three pages or more hold all the words
 * that the question is about, the answer is those pages, ranked by the engine. Where fewer do, the results of the single words
 * are joined: a page's score is the sum of its scores, times the share of the words that it holds, so that a page about one of the words
 * can stand before one that mentions each in passing.
 *
 * @param question as it was typed
 * @param run asks the engine: words with spaces between them, or one phrase in double quotes
 * @throws what `run` throws
 */
export async function search<H extends Hit>(
  question: string,
  run: (query: string) => Promise<readonly H[]>,
): Promise<Found<H>> {
  const words = questionToWords(question);
  if (words.length === 0) return { hits: [], complete: 0, words };

  const phrases = words.filter(isPhrase);
  const plain = words.filter((word) => !isPhrase(word)).join(' ');
  const parts = await Promise.all([...(plain === '' ? [] : [plain]), ...phrases].map(run));
  const complete = joinHits(parts).filter(({ share }) => share === 1);
  if (complete.length >= ENOUGH || words.length === 1) {
    return { hits: complete.map(({ hit }) => hit), complete: complete.length, words };
  }

  const singles = await Promise.all(words.slice(0, MOST_WORDS).map(run));
  const joined = joinHits(singles.filter((hits) => hits.length > 0));
  const hits = joined.map(({ hit, share }) => ({ ...hit, score: hit.score * share })).sort(byScore);
  return { hits, complete: complete.length, words };
}

function isPhrase(word: string): boolean {
  return word.startsWith('"');
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/**
 * One list from several: a page's score is the sum of its scores, its words are all of them in order, and everything else is as
 * in the first list that holds it.
 *
 * @param lists results of several searches
 * @returns every page once, best first, with the share of the lists that hold it, above 0 and up to 1
 */
export function joinHits<H extends Hit>(
  lists: readonly (readonly H[])[],
): { hit: H; share: number }[] {
  const joined = new Map<string, { hit: H; count: number }>();
  for (const hit of lists.flat()) {
    const before = joined.get(hit.id);
    if (before) {
      const words = [...new Set([...before.hit.words, ...hit.words])].sort((a, b) => a - b);
      const score = before.hit.score + hit.score;
      joined.set(hit.id, { hit: { ...before.hit, score, words }, count: before.count + 1 });
    } else {
      joined.set(hit.id, { hit, count: 1 });
    }
  }
  return [...joined.values()]
    .map(({ hit, count }) => ({ hit, share: count / lists.length }))
    .sort((a, b) => byScore(a.hit, b.hit));
}
