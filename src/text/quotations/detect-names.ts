import { pronounFor, titles } from './personal-names.ts';
import { conjunctions, determiners, openers, personalPronouns, prepositions, timeWords } from './word-classes.ts';

/** Capital words that may name somebody, as they stand in a text, titles left out. */
export interface NameMention {
  start: number;
  end: number;
  name: string;
  /** Whether its words say that it is a person: a title for people, or a given name before another word. */
  isPerson: boolean;
}

const word = String.raw`\p{Lu}(?:\.(?=\p{Lu}\.)|[\p{L}\p{M}’'-])*\.?`;
const particles = '(?:(?:de|van|von|der|den|bin|bint|al|el|la|le|di|da|du|dos|del|ben|ter|ibn|abu) ){0,3}';
/** What has a name with `of` in it: `Ministry of Defence`. */
const bodies =
  'Ministry|Department|University|College|School|Institute|Academy|Bank|Bureau|Board|Council|Court|Chamber|Church|League|Federation|Association|Union';
const capitals = new RegExp(`${word}(?: ${particles}${word}| (?<=\\b(?:${bodies}) )of (?:the )?${word})*`, 'gu');
const personTitles =
  /^(?:mrs?|ms|mx|miss|dr|prof|sens?|reps?|gov|rev|sir|dame|president|senator|governor|mayor|congress(?:wo)?man|secretary|minister|pope|king|queen|prince|princess|judge|gen|general|col|capt|sgt|lt|pastor|bishop|ambassador|chancellor|representative|professor)$/;
const initial = /^(?:(?:\p{Lu}\.)*\p{Lu}|Jr|Sr|St)$/u;

/** The capital words of a text, sentence by sentence or whole; the plain way, for want of a list of names. */
export function detectNames(text: string): NameMention[] {
  const found: NameMention[] = [];
  for (const { 0: run, index } of text.matchAll(capitals)) {
    for (const { start, words } of cutRun(run, index)) {
      const mention = toMention(text, start, words);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

interface Piece {
  start: number;
  words: string[];
}

/** Cuts capital words where a sentence or a possessive ends: `Paris. The`, `Trump's White House`. */
function cutRun(run: string, index: number): Piece[] {
  const pieces: Piece[] = [{ start: index, words: [] }];
  let at = index;
  for (const word of run.split(' ')) {
    const piece = pieces.at(-1)!;
    if (piece.words.length === 0) piece.start = at;
    piece.words.push(word);
    at += word.length + 1;
    const bare = word.replace(/\.$/, '');
    const endsSentence = bare !== word && !initial.test(bare) && !titles.has(bare.toLowerCase());
    if (endsSentence || /['’]s$/.test(word)) pieces.push({ start: at, words: [] });
  }
  return pieces.filter(({ words }) => words.length > 0);
}

function toMention(text: string, from: number, pieces: readonly string[]): NameMention | null {
  let start = from;
  let first = 0;
  const before: string[] = [];
  while (first < pieces.length && isNoName(folded(pieces[first]!))) {
    before.push(folded(pieces[first]!));
    start += pieces[first]!.length + 1;
    first += 1;
  }
  const words = pieces.slice(first);
  if (words.length === 0) return null;
  const end = start + words.join(' ').length;
  const name = text
    .slice(start, end)
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  const isPerson =
    before.some((word) => personTitles.test(word)) || (words.length > 1 && pronounFor(words.map(folded)) !== null);
  return { start, end: start + name.length, name, isPerson };
}

function isNoName(word: string): boolean {
  return [titles, determiners, openers, prepositions, conjunctions, personalPronouns, timeWords].some((list) =>
    list.has(word),
  );
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$/, '');
}
