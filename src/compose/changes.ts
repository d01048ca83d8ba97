import { Changes } from '../schema/changes.ts';
import type { ContentFile } from './content-file.ts';
import { composeEntries } from './entries.ts';

/** `changes.json`, an article or forward a line. Throws a `ZodError` when it breaks its schema. */
export function composeChanges(changes: Changes): ContentFile {
  const { since, articles, forwards } = Changes.parse(changes);
  const parts = [
    `"since": ${JSON.stringify(since)}`,
    `"articles": ${composeEntries(articles)}`,
    `"forwards": ${composeEntries(forwards)}`,
  ];
  return { path: 'changes.json', text: `{\n${parts.join(',\n')}\n}\n` };
}
