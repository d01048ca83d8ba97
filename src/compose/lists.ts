import type { z } from 'zod';
import { contentLists, type ListName } from '../schema/content-lists.ts';
import type { ContentFile } from './content-file.ts';
import { composeEntries } from './entries.ts';

/** `<name>.json`, an entry a line. Throws a `ZodError` when one breaks its schema. */
export function composeList<Name extends ListName>(
  name: Name,
  entries: readonly z.output<(typeof contentLists)[Name]>[],
): ContentFile {
  const checked = contentLists[name].array().parse(entries);
  return { path: `${name}.json`, text: `${composeEntries(checked)}\n` };
}
