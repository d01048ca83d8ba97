import { unified } from 'unified';
import { findNames } from '../../src/analyse/names/index.ts';
import { need } from '../../src/analyse/need.ts';
import { parse } from '../../src/analyse/parse.ts';
import { attributeQuotations } from '../../src/analyse/quotations/index.ts';
import { cutSentences } from '../../src/analyse/sentences.ts';
import { findWords } from '../../src/analyse/words.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Quotation } from '../../src/schema/quotation.ts';
import { sourceOffset } from '../../src/text/source-place.ts';

export type Span = readonly [start: number, end: number];

/** A quotation with its places in the file's text. */
export interface PlacedQuotation {
  kind: Quotation['kind'];
  /** Inside the marks; one that runs over sentences is one segment. */
  segments: Span[];
  speaker: { words: string; name: string | null } | null;
}

/** The quotations, titles and terms between marks that a build finds in an English text without front matter. */
export function findPlacedQuotations(text: string): PlacedQuotation[] {
  const source = ingest(Buffer.from(text), 'text.txt', { language: 'en' });
  const { tree, file } = parse(source);
  unified().use(cutSentences).use(findWords).use(findNames).use(attributeQuotations).runSync(tree, file);
  const [lines, blockStarts] = [need(file, 'lines'), need(file, 'blockStarts')];
  const toText = restoreOffsets(source.text, text);
  const place = ([index, start, end]: readonly [number, number, number]): Span => {
    const { block, start: lineStart } = lines[index]!;
    const at = (within: number): number =>
      toText(sourceOffset(source.blocks[block]!, lineStart - blockStarts[block]! + within));
    return [at(start), at(end - 1) + 1];
  };
  return need(file, 'quotations').map(({ kind, spans, speaker }) => ({
    kind,
    segments: joinSentences(spans.map(place), text),
    speaker: speaker && { words: text.slice(...place(speaker.words)), name: speaker.name },
  }));
}

/** From offsets in a cleaned text to those in the text it was made from, of which characters were dropped. */
function restoreOffsets(cleaned: string, text: string): (offset: number) => number {
  if (cleaned.length === text.length) return (offset) => offset;
  const places: number[] = [];
  for (let at = 0; places.length < cleaned.length; at += 1) if (text[at] === cleaned[places.length]) places.push(at);
  return (offset) => places[offset] ?? text.length;
}

/** Spans with nothing but a space between them are sentences of one segment. */
function joinSentences(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last[1], span[0]))) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}
