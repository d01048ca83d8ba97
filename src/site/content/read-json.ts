import type { z } from 'zod';
import { ContentError, invalidValue } from './content-error.ts';

/** A value of `content/` out of the text of its JSON file, named `file` in errors. Throws a `ContentError`. */
export function readJson<Value>(schema: z.ZodType<Value>, text: string, file: string): Value {
  return validate(schema, parse(text, file, 1), file, 1);
}

/**
 * An entry out of its line of a JSON file that is an array with an entry a line, the first on line 2. Throws a `ContentError` that
 * names the line.
 */
export function readEntry<Entry>(schema: z.ZodType<Entry>, { text, line }: EntryLine, file: string): Entry {
  return validate(schema, parse(text, file, line), file, line);
}

/** The text of an entry and its line, from 1. */
export interface EntryLine {
  text: string;
  line: number;
}

/** The entries of such a file, unread. Throws a `ContentError` when it is written otherwise. */
export function entryLines(text: string, file: string): EntryLine[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length === 1 && lines[0] === '[]') return [];
  if (lines.length < 3 || lines[0] !== '[' || lines.at(-1) !== ']') {
    throw new ContentError(file, 1, 'Expected `[`, then one entry a line, then `]`; write content anew with `npm run build`');
  }
  return lines.slice(1, -1).map((entry, index) => ({ text: entry.replace(/,$/, ''), line: index + 2 }));
}

function parse(json: string, file: string, line: number): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new ContentError(file, line, `Not JSON: ${(cause as Error).message}`, { cause });
  }
}

function validate<Value>(schema: z.ZodType<Value>, value: unknown, file: string, line: number): Value {
  const result = schema.safeParse(value);
  if (!result.success) throw invalidValue(file, line, result.error);
  return result.data;
}
