import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { LineSpan } from '../../schema/line-span.ts';
import type { Quotation, QuotationSpeaker } from '../../schema/quotation.ts';
import {
  type FoundQuotation,
  type Place,
  type Speaker,
  findQuotations,
} from '../../text/quotations/find-quotations.ts';
import { need } from '../need.ts';
import { type Span, toLineSpan, toLineSpans } from './line-places.ts';
import { findMentions } from './names.ts';
import { toParagraphs, toSpan } from './paragraphs.ts';
import { type Known, type ResolveSpeaker, speakerResolver } from './resolve-speaker.ts';

declare module 'vfile' {
  interface DataMap {
    /** In the order of the text. */
    quotations: Quotation[];
  }
}

/**
 * Finds the words between quotation marks, and who is said to have said them. Names that a plugin before has left as `names` are used;
 * without them, capital words are. A speaker who is not made clear stays unknown.
 */
export function attributeQuotations() {
  return (_: Root, file: VFile): void => {
    const lines = need(file, 'lines');
    const text = String(file);
    const paragraphs = toParagraphs(text, lines);
    const found = findQuotations(paragraphs.map((paragraph) => paragraph.text));
    const spanOf = (place: Place): Span => toSpan(paragraphs, place);
    const lineSpan = (place: Place | null): LineSpan | null => place && toLineSpan(lines, spanOf(place));
    const resolve = speakerResolver(known(file, found, spanOf));
    file.data.quotations = found.map((quotation) => ({
      kind: quotation.kind,
      spans: quotation.parts.flatMap((part) => toLineSpans(lines, spanOf(part))),
      speaker: quotation.speaker && toSpeaker(quotation.speaker, lineSpan(quotation.speaker.place)!, spanOf, resolve),
      cue: lineSpan(quotation.cue),
      channel: lineSpan(quotation.channel),
    }));
  };
}

function toSpeaker(
  { kind, place, isContinued }: Speaker,
  words: LineSpan,
  spanOf: (place: Place) => Span,
  resolve: ResolveSpeaker,
): QuotationSpeaker {
  return { words, name: resolve(kind, spanOf(place)), resolvedBy: isContinued ? 'continuation' : kind };
}

/** What the author says by names, outside quotations. */
function known(file: VFile, found: readonly FoundQuotation[], spanOf: (place: Place) => Span): Known {
  const lines = need(file, 'lines');
  const quoted = found.flatMap(({ parts }) => parts.map(spanOf)).sort((a, b) => a.start - b.start);
  const mentions = quoted.length === 0 ? [] : findMentions(file, lines);
  let next = 0;
  const outside = mentions.filter(({ start }) => {
    while (next < quoted.length && quoted[next]!.end <= start) next += 1;
    return next === quoted.length || start < quoted[next]!.start;
  });
  return { text: String(file), lines, quoted, mentions: outside };
}
