import { findLostStops } from './attribution.ts';
import { endsSentence, type Stop } from './sentence-rules.ts';

/** How many characters around a mark are looked at. */
const view = 120;

type Span = [start: number, end: number];

/** A place where a sentence ends, closing marks included, and where the next begins. */
interface Cut {
  end: number;
  resume: number;
}

const terminal = /(?:\. ){2,}\.|[.!?…‽]+/g;
const closing = /(?:["'”’»)\]}*]|\[\d{1,3}\])*/y;
const whiteSpace = /\s*/y;
const opening = /["'“‘„«([{—–\-•*\s]*/y;
const word = /[\p{L}\p{N}$€£#@&](?:[\p{L}\p{N}&]|['’.-](?=[\p{L}\p{N}]))*/uy;
const wordsBefore = /([^\s"“”«»()[\]{}—–/]*)[\s"“”«»()[\]{}—–/]+([^\s"“”‘«»()[\]{}—–/]*)$/;

/** The sentences of a paragraph as `[start, end]` offsets, in order: all of it but the white space between them. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { end, resume } of findCuts(text)) {
    spans.push([start, end]);
    start = resume;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

function findCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(terminal)) {
    const stop = stopAt(text, start, index, mark);
    if (stop.next === '' || !endsSentence(stop)) continue;
    const end = index + mark.length + stop.closers.length;
    start = end + stop.gap.length;
    cuts.push({ end, resume: start });
  }
  const lost = findLostStops(text).map((end) => ({ end, resume: end + 1 }));
  return lost.length === 0 ? cuts : [...cuts, ...lost].sort((a, b) => a.end - b.end);
}

/** What stands around the mark at `index`, in a sentence that begins at `start`. */
function stopAt(text: string, start: number, index: number, mark: string): Stop {
  const closers = match(closing, text, index + mark.length);
  const end = index + mark.length + closers.length;
  const gap = match(whiteSpace, text, end);
  const bridge = match(opening, text, end + gap.length);
  const from = end + gap.length + bridge.length;
  const after = text.slice(from, from + view);
  const [, earlier = '', before = ''] =
    wordsBefore.exec(` ${text.slice(Math.max(start, index - view), index).trimEnd()}`) ?? [];
  return {
    mark,
    closers,
    gap,
    bridge,
    before,
    isApart: /\s/.test(text.charAt(index - 1)),
    isFirst: index - start <= before.length,
    earlier,
    next: match(word, after, 0),
    after,
  };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
