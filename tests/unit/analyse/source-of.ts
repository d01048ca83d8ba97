import { ingest } from '../../../src/ingest/index.ts';
import type { Source } from '../../../src/schema/source.ts';

/** A source as ingest makes it of a text; English unless said otherwise. */
export function sourceOf(text: string, language = 'en'): Source {
  return ingest(Buffer.from(text), 'example.txt', { language });
}
