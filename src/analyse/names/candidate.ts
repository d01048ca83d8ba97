import { type Entry, lookUp } from '../../text/names/lexicon.ts';
import { findEntries } from './find-entries.ts';
import type { WordFacts } from './facts.ts';
import { type NameLine, isGlued } from './line.ts';

export type Entries = ReadonlySet<Entry> | undefined;

/** Tokens of a line that may be a name, with what is counted on them. */
export interface Candidate {
  line: NameLine;
  from: number;
  /** One past its last token. */
  to: number;
  first: WordFacts;
  /** The last word that is not `Jr.` or the like. */
  last: WordFacts;
  /** Whether `Jr.` or the like ends it. */
  hasSuffix: boolean;
  /** Its words folded and joined by spaces. */
  key: string;
  /** Words with a capital. */
  words: number;
  initials: number;
  /** English words among them; one that is a name too counts less. */
  common: number;
  /** Small words such as "van" and "de". */
  particles: number;
  /** How often "and" follows a known name: then there are two. */
  pairs: number;
  /** Other small words, and strokes. */
  joints: number;
  hyphens: number;
  ampersands: number;
  possessives: number;
  /** Offices after its first word. */
  offices: number;
  /** Index of the first "of", "for" or "on"; -1 without one. */
  of: number;
  /** What it is known as. */
  entries: Entries;
  /** What the longest known phrase that it begins with, short of itself, is known as. */
  start: Entries;
  startKey: string;
}

/** What a word counts among the English words that is a name too: Brown, Wells. */
const nameTooShare = 0.3;
const ofWords: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** A candidate without tokens yet, to begin at this one. */
export function emptyCandidate(line: NameLine, from: number): Candidate {
  const first = line.facts[from]!;
  const counts = {
    words: 0,
    initials: 0,
    common: 0,
    particles: 0,
    pairs: 0,
    joints: 0,
    hyphens: 0,
    ampersands: 0,
    possessives: 0,
  };
  const known = { entries: undefined, start: undefined, startKey: '' };
  return {
    line,
    from,
    to: from,
    first,
    last: first,
    hasSuffix: false,
    key: '',
    ...counts,
    offices: 0,
    of: -1,
    ...known,
  };
}

/** Adds the next token. */
export function grow(candidate: Candidate): void {
  const { line, from, to, entries, key } = candidate;
  const fact = line.facts[to]!;
  if (entries) {
    candidate.start = entries;
    candidate.startKey = key;
  }
  candidate.key = to === from ? fact.folded : `${key} ${fact.folded}`;
  candidate.to = to + 1;
  candidate.hasSuffix = fact.is.rankSuffix && candidate.words > 0;
  if (!candidate.hasSuffix) candidate.last = fact;
  if (fact.hasCapital) countWord(candidate, fact);
  else if (!isGlued(line, to)) countJoint(candidate, fact, line.tokens[to]!.text);
  candidate.entries = findEntries(candidate);
}

function countWord(candidate: Candidate, fact: WordFacts): void {
  if (candidate.hasSuffix) return;
  candidate.words++;
  if (fact.shape === 'initial' || fact.shape === 'abbreviation') candidate.initials++;
  else if (fact.isCommon && !fact.isGiven) candidate.common += fact.isNameToo ? nameTooShare : 1;
  if (fact.is.office && candidate.words > 1) candidate.offices++;
}

function countJoint(candidate: Candidate, fact: WordFacts, text: string): void {
  if (ofWords.has(fact.folded) && candidate.of < 0) candidate.of = candidate.to - 1;
  else if (fact.is.particle) candidate.particles++;
  else if (text === '-') candidate.hyphens++;
  else if (text === '&') candidate.ampersands++;
  else if (/^['’]/.test(text)) candidate.possessives++;
  else if (fact.folded === 'and' && candidate.start && candidate.startKey === candidate.key.slice(0, -4))
    candidate.pairs++;
  else if (fact.folded !== 'the' || candidate.of !== candidate.to - 2) candidate.joints++;
}

/** What follows the known phrase that a candidate begins with, or else its first word, is known as. */
export function restOf({ key, startKey, first }: Candidate): Entries {
  return lookUp(key.slice((startKey || first.folded).length + 1));
}
