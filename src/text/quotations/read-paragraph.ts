import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { findChannel } from './channels.ts';
import { cueOf } from './cue-verbs.ts';
import type { Segment } from './find-segments.ts';
import { type Unit, findUnits } from './find-units.ts';
import type { Phrase } from './noun-phrases.ts';
import { isSetApart } from './set-apart.ts';
import { type Token, quotationToken, tokenise } from './tokens.ts';
import { words } from './word-classes.ts';

type Span = [start: number, end: number];

/** Who is said to have said something, and how. Spans are offsets in the paragraph. */
export interface Saying {
  speaker: Span;
  speakerKind: Phrase['kind'];
  /** `null` where only a colon says so. */
  cue: Span | null;
  channel: Span | null;
}

/** A quotation of a paragraph in its sentence. */
export interface Reading {
  segment: Segment;
  text: string;
  saying: Saying | null;
  /** Whether its sentence starts with it. */
  isFirst: boolean;
  /** Whether its sentence is nothing but quoted. */
  isWhole: boolean;
  /** Whether its paragraph is nothing but quoted. */
  isAlone: boolean;
  /** Whether punctuation sets it apart from the words around it. */
  isApart: boolean;
  /** Whether the verb that reports it stands right before it. */
  isAfterCue: boolean;
}

/** Verbs that have works as their object, too: `wrote “Dawn”`. */
const ofWorks = words('write read sing recite publish');

/** What each quotation of a paragraph is said to be, in order. */
export function readParagraph(text: string, segments: readonly Segment[]): Reading[] {
  const tokens = tokenise(text, segments);
  const isAlone = isQuoted(tokens, [0, tokens.length]);
  const readings: Reading[] = [];
  for (const unit of findUnits(tokens)) {
    const isWhole = isQuoted(tokens, unit);
    for (let at = unit[0]; at < unit[1]; at += 1) {
      if (tokens[at]!.segment !== null)
        readings.push({ ...readQuotation(tokens, unit, at, isWhole), isWhole, isAlone });
    }
  }
  return readings;
}

/** Who speaks after a paragraph that ends in a colon; `null` when it does not say. */
export function readIntroduction(text: string, segments: readonly Segment[]): Saying | null {
  const tokens = tokenise(text, segments);
  const [from] = findUnits(tokens).at(-1)!;
  const at = tokens.length;
  const end: Segment = {
    outerStart: text.length,
    start: text.length,
    end: text.length,
    outerEnd: text.length,
    continues: false,
    staysOpen: false,
  };
  const all = [...tokens, quotationToken(text, end)];
  const found = attribute(all, [from, at + 1], at);
  return found && toSaying(all, [from, at + 1], found);
}

function readQuotation(
  tokens: readonly Token[],
  unit: Unit,
  at: number,
  isWhole: boolean,
): Omit<Reading, 'isWhole' | 'isAlone'> {
  const { segment, text } = tokens[at]!;
  const found = isWhole ? null : attribute(tokens, unit, at);
  return {
    segment: segment!,
    text,
    saying: found && toSaying(tokens, unit, found),
    isFirst: at === unit[0],
    isApart: isWhole || isSetApart(tokens, unit, at, found),
    isAfterCue: found?.cue?.[1] === at && !ofWorks.has(cueOf(tokens[at - 1]!.word)?.verb ?? ''),
  };
}

function isQuoted(tokens: readonly Token[], [from, to]: Unit): boolean {
  return !tokens.slice(from, to).some(({ kind }) => kind === 'word');
}

function toSaying(tokens: readonly Token[], unit: Unit, found: Attribution): Saying {
  const { speaker, cue } = found;
  const channel = findChannel(tokens, unit, found);
  return {
    speaker: spanOf(tokens, speaker.from, speaker.to),
    speakerKind: speaker.kind,
    cue: cue && spanOf(tokens, ...cue),
    channel: channel && spanOf(tokens, ...channel),
  };
}

/** From the first to the last character of some tokens, less a possessive ending and what is contracted with a pronoun. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const { start, text, word } = tokens[to - 1]!;
  const ending = /['’](?:s|d|ll|ve|re|m)?$/i.exec(text);
  const length = ending && text.length > word.length ? ending.index : text.length;
  return [tokens[from]!.start, start + length];
}
