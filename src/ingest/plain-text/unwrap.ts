import type { Line } from './lines.ts';

/** Lines that a person reads as one paragraph. */
export type Passage = [Line, ...Line[]];

/** Between these widths, in characters, a text may have been wrapped. */
const narrowest = 40;
const widest = 120;

/** A passage's first line may have been indented by so many characters when the text was wrapped. */
const indentation = 6;

/** What a line alone tells about its place in a text. */
export interface LineTests {
  /** It starts with a list marker. */
  isItem: (line: Line) => boolean;
  /** It stands by itself, such as a line with the author's name. */
  isAlone: (line: Line) => boolean;
}

/**
 * Joins lines into passages. A blank line always separates. Without one, lines are joined only in a text that was wrapped at a
 * fixed width, where the next word would not have fitted or the sentence runs on. Of a list, every item is a passage.
 */
export function unwrap(lines: readonly Line[], tests: LineTests): Passage[] {
  const width = wrapWidth(lines);
  const passages: Passage[] = [];
  for (const line of lines) {
    const passage = passages.at(-1);
    if (passage && width !== null && !separates(passage, line, tests) && continues(passage, line, width))
      passage.push(line);
    else passages.push([line]);
  }
  return passages;
}

function separates(passage: Passage, next: Line, { isItem, isAlone }: LineTests): boolean {
  const line = passage.at(-1)!;
  if (next.blankBefore || next.indent > line.indent + 1) return true;
  if (isAlone(line) || isAlone(next) || isTableRow(line) || isTableRow(next)) return true;
  if (isItem(next) && (isItem(passage[0]) || /[:–—-]$/.test(line.text))) return true;
  return isUpperCase(line) && !isUpperCase(next);
}

/**
 * The width at which a text was wrapped, in characters; `null` when it was not. In wrapped text most lines end because the next word did
 * not fit, in the middle of a sentence, and now and then the next goes on in lower case; paragraphs and verses do not.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = lines
    .slice(1)
    .flatMap((line, index): [Line, Line][] => (line.blankBefore ? [] : [[lines[index]!, line]]));
  const lengths = pairs.map(([line]) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (width < narrowest || width > widest) return null;
  const broken = pairs.filter(([line, next]) => isFull(line, next, width) || runsOn(line, next));
  const open = broken.filter(([line]) => !endsSentence(line));
  const running = open.filter(([, next]) => startsInLowerCase(next));
  const shares = [broken.length / pairs.length, open.length / broken.length, running.length / broken.length] as const;
  return broken.length > 1 && shares[0] >= 0.6 && shares[1] >= 0.5 && shares[2] >= 0.2 ? width : null;
}

/** A line that is nearly full and ends within a sentence was broken there, too. */
function continues(passage: Passage, next: Line, width: number): boolean {
  const line = passage.at(-1)!;
  const isLong = line.text.length > width * 0.75 && !endsSentence(line);
  return isLong || isFull(line, next, passage.length === 1 ? width - indentation : width) || runsOn(line, next);
}

/** Whether the first word of the next line would not have fitted. */
function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.search(/\s/);
  return line.text.length + 1 + (space === -1 ? next.text.length : space) > width;
}

function runsOn(line: Line, next: Line): boolean {
  return startsInLowerCase(next) && !endsSentence(line);
}

function endsSentence({ text }: Line): boolean {
  return /[.!?:]["”’)]{0,2}$/.test(text);
}

function startsInLowerCase({ text }: Line): boolean {
  return /^\p{Ll}/u.test(text);
}

function isUpperCase({ text }: Line): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Columns are set apart by tabs or by three spaces and more. */
function isTableRow({ text }: Line): boolean {
  return /\S(?: {3}|\t)/.test(text);
}
