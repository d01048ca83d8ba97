import type { z } from 'zod';
import { ContentError, invalidValue } from './content-error.ts';
import type { FrontMatter } from './front-matter.ts';

/**
 * The entries of a list of the front matter, validated; `check` says what else is wrong with one. Throws a `ContentError` at the line
 * of the first that is wrong.
 */
export function readList<Item>(
  { entries }: FrontMatter,
  key: string,
  item: z.ZodType<Item>,
  file: string,
  check: (entry: Item) => string | null = () => null,
): Item[] {
  const list = entries.get(key);
  if (list === undefined || !Array.isArray(list.value)) {
    throw new ContentError(file, list?.line ?? 1, `Missing the list \`${key}\` in the front matter`);
  }
  return list.value.map((value, index) => {
    const line = list.itemLines[index] ?? list.line;
    const result = item.safeParse(value);
    if (!result.success) throw invalidValue(file, line, result.error);
    const problem = check(result.data);
    if (problem !== null) throw new ContentError(file, line, problem);
    return result.data;
  });
}
