/** Numbers as people type them. */

/** What a number counts, which decides which signs may stand beside it. */
export type NumberUnit =
  'count' | 'percent' | 'minutes' | 'seconds' | 'hours' | 'days' | 'money' | 'points' | 'number';

/** Which numbers a field takes. */
export interface NumberRule {
  unit: NumberUnit;
  /** The smallest that it takes; 0 where it is not given, since nothing that is asked for here is negative. */
  min?: number;
  max?: number;
  isWhole?: boolean;
}

/** Why a text is no number for a field. */
export type NumberFault =
  /** Nothing but blanks. */
  | { reason: 'empty' }
  /** No number in any of the ways that are known. */
  | { reason: 'no-number' }
  /** A sign that belongs to another unit: a `%` where things are counted, a currency where time is. */
  | { reason: 'other-unit'; sign: string }
  /** More than one way to read it, such as `1.200` where whole things are counted. */
  | { reason: 'ambiguous'; readings: [string, string] }
  | { reason: 'too-small'; min: number }
  | { reason: 'too-large'; max: number }
  | { reason: 'not-whole'; value: number };

export type NumberReading = { ok: true; value: number } | { ok: false; fault: NumberFault };

/** Larger than anything that can be counted here, and still exact. */
const LARGEST = 1e12;

/** Words for powers of ten, as the sign for them. */
const WORDS: Readonly<Record<string, string>> = {
  thousand: 'k',
  million: 'm',
  mio: 'm',
  billion: 'bn',
};

const POWERS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, bn: 1e9 };

const CURRENCY = String.raw`[$£€¥₹]|(?:US|R|A|C)\$|kr|zł|[A-Z]{3}`;

/** What people write behind a number of each unit, besides nothing. */
const OWN_WORDS: Partial<Record<NumberUnit, string>> = {
  percent: 'percent|per cent|pct',
  seconds: 's|secs?|seconds?',
  minutes: 'mins?|minutes?',
  hours: 'h|hrs?|hours?',
  days: 'days?',
  points: 'points?|pts?',
};
const SHAPE = new RegExp(
  String.raw`^(?<before>${CURRENCY})? ?(?<sign>[+-])? ?(?<digits>\d(?:[\d., '_]*[\d.,])?|[.,]\d+) ?(?<power>k|m|bn)? ?(?<after>%|${CURRENCY})?$`,
  'u',
);

/**
 * Reads a number in the ways in which people write one: `1200`, `1,200`, `1 200`, `1’200`, `1.2k`, `3m`, `15%`, `0.5`, `0,5`, `1.200,50`,
 * `£40`, `1,00,000`, `2 million`, the unit's own word behind it (`8 h`, `15 percent`), full-width digits.
 *
 * A comma or a point with exactly three digits after it groups thousands where there are several of it, or where a sign of the other kind
 * follows. Alone, a comma groups (`1,200`) and a point is a decimal sign (`1.200`), as in British English; where whole things are counted,
 * and in money, `1.200` could be either and is asked about.
 *
 * @param text as typed
 * @returns the number, a percentage as 0 to 100; or what is wrong with the text
 */
export function readNumber(text: string, rule: NumberRule): NumberReading {
  const plain = dropOwnWord(simplify(text), rule.unit);
  if (plain === '') return fail({ reason: 'empty' });
  const found = SHAPE.exec(plain)?.groups;
  if (!found) return fail({ reason: 'no-number' });
  const { before = '', sign = '', digits = '', power = '', after = '' } = found;

  const foreign = [before, after].find((mark) => mark !== '' && !isOwnSign(mark, rule.unit));
  if (foreign !== undefined) return fail({ reason: 'other-unit', sign: foreign });
  // No price has three decimals, and no count has any.
  const isAsked = rule.isWhole === true || rule.unit === 'money';
  if (power === '' && isAsked && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return fail({
      reason: 'ambiguous',
      readings: [digits.replace('.', ''), String(Number(digits))],
    });
  }
  const size = readDigits(digits);
  if (size === null) return fail({ reason: 'no-number' });
  // Through its decimal text, so that 1.2k is 1200 and not 1199.99….
  const scaled = Number((size * POWERS[power]!).toPrecision(15));
  return checkBounds(sign === '-' && scaled !== 0 ? -scaled : scaled, rule);
}

/** One form for the many signs that look alike, and no blanks around them. */
function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[−–‒]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .trim()
    .replace(/(?<=\d)\.?[-–]$/, '')
    .replace(
      /(?<=\d ?)(?:thousand|million|mio|billion)(?![a-z])/i,
      (word) => WORDS[word.toLowerCase()]!,
    )
    .replace(/(?<=\d ?)(?:K|M|Bn|BN|B|b)(?![A-Za-z])/u, (power) =>
      power.toLowerCase() === 'b' ? 'bn' : power.toLowerCase(),
    );
}

/** The text without the word for its own unit behind it, and with a percent sign there that stood before it. */
function dropOwnWord(text: string, unit: NumberUnit): string {
  const words = OWN_WORDS[unit];
  const bare =
    words === undefined ? text : text.replace(new RegExp(`(?<=\\d ?)(?:${words})$`, 'i'), '');
  return bare.replace(/^% ?(.*)$/, '$1%').trim();
}

function isOwnSign(mark: string, unit: NumberUnit): boolean {
  if (mark === '%') return unit === 'percent';
  return unit === 'money';
}

/** The size that a row of digits with its groups and its decimal sign stands for; `null` where the groups are not groups. */
function readDigits(digits: string): number | null {
  const joined = digits.replace(/(?<=\d)[ '_](?=\d{3}(?!\d))/g, '');
  if (/[ '_]/.test(joined)) return null;
  // As in India: pairs of digits before the last three.
  if (/^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(joined))
    return Number(joined.replaceAll(',', ''));
  const grouped =
    dropGroups(joined, ',', '.') ?? dropGroups(joined, '.', ',') ?? joined.replace(',', '.');
  return /^\d*\.?\d+$/.test(grouped) || /^\d+\.$/.test(grouped) ? Number(grouped) : null;
}

/** The digits without the signs that group them; `null` where the sign does not group. */
function dropGroups(digits: string, group: string, decimal: string): string | null {
  const parts = digits.split(group);
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  const [lastWhole = ''] = last.split(decimal);
  const isGrouped =
    rest.length > 0 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.slice(0, -1).every((part) => /^\d{3}$/.test(part)) &&
    lastWhole.length === 3 &&
    last.split(decimal).length <= 2;
  // One point with three digits after it is a decimal sign, unless something says otherwise.
  if (!isGrouped || (group === '.' && rest.length === 1 && !digits.includes(decimal))) return null;
  return parts.join('').replace(decimal, '.');
}

function checkBounds(
  value: number,
  { min = 0, max = LARGEST, isWhole }: NumberRule,
): NumberReading {
  if (value < min) return fail({ reason: 'too-small', min });
  if (value > max) return fail({ reason: 'too-large', max });
  if (isWhole && !Number.isInteger(value)) return fail({ reason: 'not-whole', value });
  return { ok: true, value };
}

function fail(fault: NumberFault): NumberReading {
  return { ok: false, fault };
}
