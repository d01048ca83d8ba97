import type { SourceBlock } from '../schema/block.ts';
import type { ArticleFacts } from '../schema/dossier-file.ts';
import type { MaybeFact } from '../schema/fact.ts';
import type { Source } from '../schema/source.ts';
import { findLanguage } from './language.ts';
import { findCredit } from './credits.ts';

/** The facts of a source; each says whether a person gave it or the text states it. */
export type SourceFacts = Pick<
  Source,
  'title' | 'byline' | 'author' | 'outlet' | 'published' | 'url' | 'licence' | 'language'
>;

/** What is given counts before what is found. */
export function joinFacts(blocks: readonly SourceBlock[], given: ArticleFacts): SourceFacts {
  const lines = blocks.filter(({ kind }) => kind === 'byline').map(({ text }) => text);
  const byline = lines.find((line) => findCredit(line)?.author);
  return {
    title: fact(given.title, blocks.find(({ kind }) => kind === 'title')?.text),
    byline: fact(undefined, byline),
    author: fact(given.author, findCredit(byline ?? '')?.author),
    outlet: fact(given.outlet, null),
    published: fact(given.published, firstPublished(lines)),
    url: fact(given.url, null),
    licence: fact(given.licence, null),
    language: fact(given.language, findLanguage(sample(blocks))),
  };
}

function firstPublished(lines: readonly string[]): string | null {
  return lines.map((line) => findCredit(line)?.published ?? null).find((date) => date !== null) ?? null;
}

function fact(given: string | undefined, found: string | null | undefined): MaybeFact {
  if (given !== undefined) return { value: given, origin: 'given' };
  return found ? { value: found, origin: 'found' } : null;
}

/** Enough text to tell the language from. */
function sample(blocks: readonly SourceBlock[]): string {
  const texts: string[] = [];
  for (let index = 0, length = 0; index < blocks.length && length < 4000; index += 1) {
    texts.push(blocks[index]!.text.slice(0, 4000));
    length += blocks[index]!.text.length;
  }
  return texts.join('\n');
}
