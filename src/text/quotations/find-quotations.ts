import { type Segment, findSegments } from './find-segments.ts';
import { type QuotationKind, kindOf } from './kinds.ts';
import { type Reading, type Saying, readIntroduction, readParagraph } from './read-paragraph.ts';

/** Where something stands: index of its paragraph, offsets there. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** Who speaks, as the text names them. */
export interface Speaker {
  place: Place;
  kind: Saying['speakerKind'];
  /** Whether only the quotation before says who speaks. */
  isContinued: boolean;
}

/** Words between marks; several stretches of them where they are parts of one quotation. */
export interface FoundQuotation {
  kind: QuotationKind;
  /** Inside the marks. */
  parts: Place[];
  speaker: Speaker | null;
  cue: Place | null;
  channel: Place | null;
}

type Attributed = Pick<FoundQuotation, 'speaker' | 'cue' | 'channel'>;

/** A quotation of one paragraph, with what its sentence or the paragraph before says of it. */
interface Item {
  paragraph: number;
  reading: Reading;
  said: Attributed | null;
}

/** The last words that somebody is quoted with. */
interface Last extends Item {
  quotation: FoundQuotation;
}

/** Words before a quotation that are looked at, in characters. */
const view = 40;
const unknown: Attributed = { speaker: null, cue: null, channel: null };

/** The quotations of a text, given as its paragraphs, in order; titles and terms between marks among them, told apart by kind. */
export function findQuotations(paragraphs: readonly string[]): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let last: Last | null = null;
  for (const item of readAll(paragraphs)) {
    const isJoined: boolean = last !== null && belongsTo(last, item);
    const quotation: FoundQuotation = isJoined ? extend(last!.quotation, item) : toQuotation(paragraphs, item, last);
    if (!isJoined) found.push(quotation);
    if (isQuoting(quotation.kind)) last = { ...item, quotation };
  }
  return found;
}

function readAll(paragraphs: readonly string[]): Item[] {
  const segments = findSegments(paragraphs);
  return segments.flatMap((inParagraph, paragraph) => {
    if (inParagraph.length === 0) return [];
    return readParagraph(paragraphs[paragraph]!, inParagraph).map((reading, index): Item => {
      const own = reading.saying && attributed(reading.saying, paragraph);
      const isIntroduced = own === null && index === 0 && reading.segment.outerStart === 0;
      return { paragraph, reading, said: isIntroduced ? introduced(paragraphs, segments, paragraph) : own };
    });
  });
}

/** What a paragraph that ends in a colon says of the next. */
function introduced(
  paragraphs: readonly string[],
  segments: readonly Segment[][],
  paragraph: number,
): Attributed | null {
  const before = paragraph - 1;
  if (before < 0 || !/:\s*$/.test(paragraphs[before]!)) return null;
  const saying = readIntroduction(paragraphs[before]!, segments[before]!);
  return saying && attributed(saying, before);
}

function attributed({ speaker, speakerKind, cue, channel }: Saying, paragraph: number): Attributed {
  const place = ([start, end]: readonly [number, number]): Place => ({ paragraph, start, end });
  return {
    speaker: { place: place(speaker), kind: speakerKind, isContinued: false },
    cue: cue && place(cue),
    channel: channel && place(channel),
  };
}

/** Whether words between marks go on with the quotation before: it was left open, has the same verb, or was cut in two by its speaker. */
function belongsTo(last: Last, { paragraph, reading, said }: Item): boolean {
  if (reading.segment.continues) return last.reading.segment.staysOpen && last.paragraph >= paragraph - 1;
  if (last.paragraph !== paragraph) return false;
  const { cue, speaker, kind } = last.quotation;
  if (said?.cue)
    return isSame(said.cue, cue) || (speaker === null && last.reading.isWhole && said.cue.start > reading.segment.end);
  return said === null && reading.isWhole && kind === 'direct' && (speaker !== null || last.reading.isWhole);
}

function isSame(a: Place, b: Place | null): boolean {
  return b !== null && a.paragraph === b.paragraph && a.start === b.start;
}

function extend(quotation: FoundQuotation, { paragraph, reading, said }: Item): FoundQuotation {
  quotation.parts.push(placeOf(paragraph, reading));
  if (quotation.speaker === null && said !== null) Object.assign(quotation, said);
  return quotation;
}

function toQuotation(paragraphs: readonly string[], item: Item, last: Last | null): FoundQuotation {
  const { paragraph, reading, said } = item;
  const { outerStart } = reading.segment;
  const before = paragraphs[paragraph]!.slice(Math.max(0, outerStart - view), outerStart);
  const kind = kindOf({
    ...reading,
    before,
    isAttributed: said !== null,
    isApart: reading.isApart || said?.cue === null,
  });
  const parts = [placeOf(paragraph, reading)];
  return { kind, parts, ...(isQuoting(kind) ? (said ?? continued(last, item)) : unknown) };
}

function placeOf(paragraph: number, { segment: { start, end } }: Reading): Place {
  return { paragraph, start, end };
}

function isQuoting(kind: QuotationKind): boolean {
  return kind === 'direct' || kind === 'mixed';
}

/** The speaker before speaks on in a sentence that starts with a quotation, or in a paragraph that is one; an answer is another's. */
function continued(last: Last | null, { paragraph, reading }: Item): Attributed {
  const speaker = last?.quotation.speaker;
  if (!last || !speaker) return unknown;
  const goesOn =
    last.paragraph === paragraph
      ? reading.isFirst
      : last.paragraph === paragraph - 1 && reading.isAlone && !last.reading.text.trimEnd().endsWith('?');
  return goesOn ? { ...unknown, speaker: { ...speaker, isContinued: true } } : unknown;
}
