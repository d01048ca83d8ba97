import type { ArticleLines } from '../../src/editions/diff/edition-text.ts';
import type { Line } from '../../src/schema/sentence.ts';
import { passageId } from '../../src/text/identity.ts';

/** Sentences with their addresses, the second and later ones of the same words numbered. */
export function exampleLines(texts: readonly string[]): Line[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const id = passageId(text);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { id: time === 1 ? id : `${id}-${time}`, text };
  });
}

const unknown = { title: null, byline: null, author: null, outlet: null, published: null, url: null, licence: null };

/** An article of which nothing is known but its sentences; its hash is that of their words. */
export function exampleEdition(
  id: string,
  texts: readonly string[],
  facts: Partial<ArticleLines['facts']> = {},
): ArticleLines {
  return {
    id,
    sha256: texts.join('\n'),
    title: texts[0] ?? '',
    facts: { ...unknown, ...facts },
    lines: exampleLines(texts),
  };
}
