import type { z } from 'zod';
import { ContentError, invalidValue } from './content-error.ts';
import type { FrontMatter } from './front-matter.ts';

/** The entries of a list of the front matter, validated. Throws a `ContentError` at the line of the first that is wrong. */
export function readList<Item>({ entries }: FrontMatter, key: string, item: z.ZodType<Item>, file: string): Item[] {
  const list = entries.get(key);
  if (list === undefined || !Array.isArray(list.value)) {
    throw new ContentError(file, list?.line ?? 1, `Missing the list \`${key}\` in the front matter`);
  }
  return list.value.map((value, index) => {
    const result = item.safeParse(value);
    if (!result.success) throw invalidValue(file, list.itemLines[index] ?? list.line, result.error);
    return result.data;
  });
}
