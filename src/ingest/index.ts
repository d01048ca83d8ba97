import { hash } from 'node:crypto';
import type { ArticleFacts } from '../schema/dossier-file.ts';
import type { MaybeFact } from '../schema/fact.ts';
import type { Source } from '../schema/source.ts';
import { articleId } from '../text/identity.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';
import { readerFor } from './readers/index.ts';
import { rejection } from './reject.ts';

export { endings } from './readers/index.ts';
export { maxBytes } from './decode.ts';

export function ingest(bytes: Uint8Array, file: string, given: ArticleFacts = {}): Source {
  const { text: raw, encoding } = decode(bytes, file);
  const { text } = clean(raw);
  if (!/\p{L}/u.test(text)) throw rejection(file, 'no-letters', 'The file has no letters');
  const blocks = readerFor(file)!(text, file);
  const fact = (value: string | undefined): MaybeFact => (value === undefined ? null : { value, origin: 'given' });
  const found = (value: string | undefined): MaybeFact => (value === undefined ? null : { value, origin: 'found' });
  const byline = blocks.find((block) => block.kind === 'byline')?.text;
  return {
    id: articleId({ url: given.url ?? null, file }),
    file,
    sha256: hash('sha256', bytes, 'hex'),
    bytes: bytes.length,
    encoding,
    text,
    linesBefore: 0,
    blocks,
    title: fact(given.title) ?? found(blocks.find((block) => block.kind === 'title')?.text),
    byline: found(byline),
    author: fact(given.author) ?? found(byline?.replace(/^.*?by /i, '')),
    outlet: fact(given.outlet),
    published: fact(given.published),
    url: fact(given.url),
    licence: fact(given.licence),
    language: fact(given.language) ?? { value: 'en', origin: 'found' },
    doubts: [],
  };
}
