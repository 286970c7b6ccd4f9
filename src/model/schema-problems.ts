import { z } from 'astro/zod';
import { countWords } from './count-words.ts';
import {
  badDate,
  badEdition,
  badEvidenceId,
  badId,
  emptyFile,
  emptyText,
  missingKey,
  missingValue,
  mixedReading,
  notAllowed,
  tooManyCharacters,
  tooManyWords,
  unknownKey,
  wrongLength,
  wrongNumber,
  wrongType,
} from './problem-text.ts';
import type { TextRule } from './schema-parts.ts';
import { printPath } from './spot.ts';
import type { Problem } from './types.ts';

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];

/**
 * What a schema finds wrong with a file's value, one problem for each defect.
 *
 * @param file `content/...`
 * @param value what the file's YAML holds
 */
export function findShapeProblems(file: string, schema: z.ZodType, value: unknown): Problem[] {
  return explainValue(schema, value).map(({ path, message }) => ({
    file,
    place: printPath(path),
    message,
  }));
}

interface Explained {
  path: Path;
  message: string;
}

function explainValue(schema: z.core.$ZodType, whole: unknown): Explained[] {
  const result = z.core.safeParse(schema, whole);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Explained[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const mapping = decide(schemaAt(schema, path, whole), valueAt(whole, path));
      const allowed = mapping instanceof z.ZodObject ? Object.keys(mapping.shape) : [];
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownKey(key, allowed),
      }));
    }
    const value = valueAt(whole, path);
    if (issue.code === 'invalid_union') {
      const holder = schemaAt(schema, path.slice(0, -1), whole);
      if (holder instanceof z.ZodDiscriminatedUnion) return [explainKind(holder, path, value)];
      const branch = chooseBranch(schemaAt(schema, path, whole), value);
      return branch
        ? explainValue(branch, value).map((found) => ({ ...found, path: [...path, ...found.path] }))
        : [{ path, message: mixedReading() }];
    }
    return [{ path, message: explainIssue(schema, whole, value, issue) }];
  });
}

function explainIssue(
  schema: z.core.$ZodType,
  whole: unknown,
  value: unknown,
  issue: Issue,
): string {
  const { path } = issue;
  const expected = expectation(issue);
  if (expected !== undefined && (value === undefined || value === null)) {
    const none = noneAllowed(schemaAt(schema, path, whole));
    if (path.length === 0) return emptyFile(expected);
    return value === undefined && hasParent(whole, path)
      ? missingKey(String(path.at(-1)), expected, none)
      : missingValue(expected, none);
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(value, expected ?? issue.expected);
    case 'invalid_value':
      return notAllowed(value, issue.values);
    case 'too_small':
      return explainBound(value, issue.origin, Number(issue.minimum), 'at least', issue.exact);
    case 'too_big':
      return explainBound(value, issue.origin, Number(issue.maximum), 'at most', issue.exact);
    case 'custom':
      return explainRule(String(value), issue.params as TextRule | undefined) ?? issue.message;
    default:
      return `${issue.message}. Mend the value.`;
  }
}

function explainBound(
  value: unknown,
  origin: string,
  bound: number,
  side: 'at least' | 'at most',
  exact: boolean | undefined,
): string {
  const allowed = `${exact ? 'exactly' : side} ${bound}`;
  if (Array.isArray(value)) {
    return wrongLength(value.length, allowed, side === 'at least' ? 'add' : 'remove');
  }
  if (origin === 'string') {
    return side === 'at least'
      ? emptyText()
      : tooManyCharacters(String(value).trim().length, bound);
  }
  return wrongNumber(Number(value), allowed);
}

function explainRule(value: string, rule: TextRule | undefined): string | undefined {
  switch (rule?.rule) {
    case 'words':
      return tooManyWords(countWords(value), rule.max);
    case 'id':
      return badId(value);
    case 'evidence-id':
      return badEvidenceId(value);
    case 'edition':
      return badEdition(value);
    case 'date':
      return badDate(value);
    case undefined:
      return undefined;
  }
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** What belongs in the issue's place, in words; `undefined` where the issue is not about the kind of value. */
function expectation(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  return undefined;
}

/**
 * The branch of a union of mappings that a value was meant for: the only one whose keys it uses, or the first for a value that is no mapping.
 *
 * @returns `undefined` where the value's keys belong to more than one branch, or to none
 */
function chooseBranch(
  union: z.core.$ZodType | undefined,
  value: unknown,
): z.core.$ZodType | undefined {
  if (!(union instanceof z.ZodUnion)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return union.options[0];
  const meant = union.options.filter(
    (option) =>
      option instanceof z.ZodObject &&
      Object.keys(option.shape).some((key) => Object.hasOwn(value, key)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** What is wrong with the key that tells which of its mappings a union takes. */
function explainKind(union: z.ZodDiscriminatedUnion, path: Path, kind: unknown): Explained {
  const key = union.def.discriminator;
  const kinds = union.options.flatMap((option) => kindsOf(option, key));
  const message =
    kind === undefined
      ? missingKey(key, `one of: ${kinds.join(', ')}`, undefined)
      : notAllowed(kind, kinds);
  return { path, message };
}

/** The values of the key that tells a union's mappings apart. */
function kindsOf(option: z.core.$ZodType, key: string): unknown[] {
  const kind = option instanceof z.ZodObject ? (option.shape as z.core.$ZodShape)[key] : undefined;
  return kind instanceof z.ZodLiteral ? [...kind.values] : [];
}

/** The schema that a path leads to, up to the first union that no key of the value decides. */
function schemaAt(
  schema: z.core.$ZodType,
  path: Path,
  whole: unknown,
): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (found, key, depth) => childSchema(decide(found, valueAt(whole, path.slice(0, depth))), key),
    schema,
  );
}

function childSchema(
  schema: z.core.$ZodType | undefined,
  key: PropertyKey,
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return childSchema(schema.unwrap(), key);
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodObject) return (schema.shape as z.core.$ZodShape)[String(key)];
  return undefined;
}

/** The mapping that a value is meant for, where a key decides it. */
function decide(schema: z.core.$ZodType | undefined, value: unknown): z.core.$ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = schema.def.discriminator;
  return schema.options.find((option) => kindsOf(option, key).includes(valueAt(value, [key])));
}

/** How to write that there is nothing to say, where the schema takes it. */
function noneAllowed(schema: z.core.$ZodType | undefined): string | undefined {
  const takes = (none: unknown) => schema !== undefined && z.core.safeParse(schema, none).success;
  if (takes('')) return "''";
  if (takes([])) return '[]';
  if (takes(null)) return 'null';
  return undefined;
}

function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    whole,
  );
}

function hasParent(whole: unknown, path: Path): boolean {
  const parent = valueAt(whole, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && !Array.isArray(parent);
}
