/** The form of a tool: which inputs it has, and what each of them takes. */
import type { ToolInputs } from '../model/tool-types.ts';
import { readNumber } from './typed-number.ts';
import type { NumberFault, NumberRule } from './typed-number.ts';

export type { ToolInputs } from '../model/tool-types.ts';

/** One input. */
export type Field =
  /** Kept as typed, so that `1.2k` stays `1.2k`. */
  | { id: string; kind: 'number'; number: NumberRule }
  | { id: string; kind: 'choice'; choices: readonly string[] }
  /** One clean line; `longest` in characters. */
  | { id: string; kind: 'text'; longest: number };

/** All inputs of a tool. */
export interface ToolForm {
  /** The tool's id. */
  tool: string;
  /** Of the inputs: 1 and up. */
  version: number;
  fields: readonly Field[];
  /** Fields that no link carries, by id or by the start of it with a `*` behind; they stay in this browser and in files. */
  privateFields?: readonly string[];
}

/** An input that was given and cannot be used. */
export interface InputFault {
  field: string;
  /** What was given. */
  text: string;
  /** `unknown-field`: this version of the tool has no such input. */
  reason: 'unknown-field' | 'unknown-choice' | 'too-long';
}

/** Kept with the inputs of every tool once its made-up example was filled in, so that nobody takes what is left of it for their own. */
export const EXAMPLE_MARK = 'example';

/** Most characters of a number as typed. */
const NUMBER_LENGTH = 40;

/**
 * What of some inputs a form can hold. A number stays as it was typed, whether or not it can be read: what is wrong with it is told beside
 * its field.
 *
 * @param inputs from a link, a file or the browser's store
 * @returns the inputs that it can hold, none of them empty, and what had to be left out
 */
export function checkInputs(
  form: ToolForm,
  inputs: ToolInputs,
): { inputs: ToolInputs; faults: InputFault[] } {
  const kept: [string, string][] = [];
  const faults: InputFault[] = [];
  for (const [id, text] of Object.entries(inputs)) {
    const field = [...form.fields, markField].find((known) => known.id === id);
    const reason = field ? findFault(field, text) : 'unknown-field';
    if (reason !== null) faults.push({ field: id, text, reason });
    else if (text.trim() !== '') kept.push([id, text]);
  }
  return { inputs: Object.fromEntries(kept), faults };
}

/** Inputs with the note that the made-up example was filled in. */
export function markExample(inputs: ToolInputs): ToolInputs {
  return { ...inputs, [EXAMPLE_MARK]: '1' };
}

/** Whether the made-up example was filled in. */
export function isMarked(inputs: ToolInputs): boolean {
  return inputs[EXAMPLE_MARK] !== undefined;
}

/** The inputs alone, without that note. */
export function unmark({ [EXAMPLE_MARK]: _, ...inputs }: ToolInputs): ToolInputs {
  return inputs;
}

const markField: Field = { id: EXAMPLE_MARK, kind: 'choice', choices: ['1'] };

function findFault(field: Field, text: string): InputFault['reason'] | null {
  switch (field.kind) {
    case 'choice':
      return text === '' || field.choices.includes(text) ? null : 'unknown-choice';
    case 'number':
      return text.length > NUMBER_LENGTH ? 'too-long' : null;
    case 'text':
      return [...text].length > field.longest ? 'too-long' : null;
  }
}

/** The inputs that a link carries. */
export function shareable({ privateFields = [] }: ToolForm, inputs: ToolInputs): ToolInputs {
  const isPrivate = (id: string) =>
    privateFields.some((field) =>
      field.endsWith('*') ? id.startsWith(field.slice(0, -1)) : id === field,
    );
  return Object.fromEntries(Object.entries(inputs).filter(([id]) => !isPrivate(id)));
}

/** The numbers of a form: what could be read by field id, and what is wrong with what could not. An empty field is in neither. */
export interface NumbersRead {
  values: Readonly<Record<string, number>>;
  faults: Readonly<Record<string, NumberFault>>;
}

/** Reads every number field of a form. */
export function readNumbers(form: ToolForm, inputs: ToolInputs): NumbersRead {
  const values: Record<string, number> = {};
  const faults: Record<string, NumberFault> = {};
  for (const field of form.fields) {
    const text = inputs[field.id];
    if (field.kind !== 'number' || text === undefined) continue;
    const reading = readNumber(text, field.number);
    if (reading.ok) values[field.id] = reading.value;
    else if (reading.fault.reason !== 'empty') faults[field.id] = reading.fault;
  }
  return { values, faults };
}

/** The fields in which some inputs are the same as a tool's made-up example. */
export function fieldsOfExample(inputs: ToolInputs, example: ToolInputs): string[] {
  return Object.keys(inputs).filter((field) => inputs[field] === example[field]);
}
