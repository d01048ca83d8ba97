import { type Entry, isAcronym, lookUp } from '../../text/names/lexicon.ts';
import type { NameToken } from '../../text/names/tokens.ts';
import type { WordFacts } from './facts.ts';
import type { NameLine } from './line.ts';
import { modifiesOffice } from './office.ts';

type Entries = ReadonlySet<Entry> | undefined;

/** Tokens of a line that may be a name, with what is counted on them. */
export interface Candidate {
  line: NameLine;
  from: number;
  /** One past its last token. */
  to: number;
  first: WordFacts;
  last: WordFacts;
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

/** In tokens: most names are far shorter, and in capitals all words look like names. */
const longest = 9;
const longestInCapitals = 5;
/** What a word counts among the English words that is a name too: Brown, Wells. */
const nameTooShare = 0.3;
const ofWords: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** Every candidate that begins at a token, shortest first. */
export function* candidatesAt(line: NameLine, from: number): Generator<Candidate> {
  const candidate = emptyCandidate(line, from);
  const end = Math.min(line.tokens.length, from + (line.style === 'caps' ? longestInCapitals : longest));
  while (candidate.to < end && (candidate.to === from || mayContinue(line, candidate.to))) {
    grow(candidate);
    if (mayEnd(candidate)) yield { ...candidate };
  }
}

/** What follows the known phrase that a candidate begins with, or else its first word, is known as. */
export function restOf({ key, startKey, first }: Candidate): Entries {
  return lookUp(key.slice((startKey || first.folded).length + 1));
}

function emptyCandidate(line: NameLine, from: number): Candidate {
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
  return { line, from, to: from, first, last: first, key: '', ...counts, offices: 0, of: -1, ...known };
}

/** Adds the next token. */
function grow(candidate: Candidate): void {
  const { line, from, to, entries, key } = candidate;
  const fact = line.facts[to]!;
  if (entries) {
    candidate.start = entries;
    candidate.startKey = key;
  }
  candidate.key = to === from ? fact.folded : `${key} ${fact.folded}`;
  candidate.to = to + 1;
  candidate.last = fact;
  if (fact.hasCapital) countWord(candidate, fact);
  else if (!isGlued(line, to)) countJoint(candidate, fact, line.tokens[to]!.text);
  candidate.entries = findEntries(candidate);
}

function countWord(candidate: Candidate, fact: WordFacts): void {
  if (fact.is.rankSuffix && candidate.words > 0) return;
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

/** What a candidate is known as. A short form of a state counts after a comma; a lone acronym in capitals, or as `Nato`. */
function findEntries({ key, first, from, to, line }: Candidate): Entries {
  const isWord = to - from === 1;
  const entries = isWord ? first.entries : lookUp(key);
  if (!entries || !isWord) return entries;
  if (entries.has('stateAbbreviation') && line.tokens[from - 1]?.text !== ',')
    return entries.size > 1 ? new Set([...entries].filter((entry) => entry !== 'stateAbbreviation')) : undefined;
  if (!isAcronym(key) || first.shape === 'abbreviation') return entries;
  const isClear =
    first.shape === 'caps' ? line.style === 'mixed' || !first.isCommon : key.length > 3 && !first.isCommon;
  return isClear ? entries : undefined;
}

/** Whether a token may stand inside a name. */
function mayContinue(line: NameLine, at: number): boolean {
  const { facts, tokens } = line;
  const { kind, text, spaced } = tokens[at]!;
  const fact = facts[at]!;
  if (fact.hasCapital) return spaced || tokens[at - 1]!.kind !== 'figure';
  if (kind === 'word') return fact.is.connector || fact.is.particle || isGlued(line, at);
  if (kind === 'possessive' || kind === 'figure') return true;
  return text === '-' ? isHyphen(tokens[at]) && tokens[at + 1]?.spaced === false : text === '&' || text === '/';
}

/** Whether a word is glued to the one before by a hyphen. */
function isGlued({ tokens }: NameLine, at: number): boolean {
  return tokens[at]!.kind === 'word' && !tokens[at]!.spaced && isHyphen(tokens[at - 1]);
}

/** "Kim Min-seok": the second syllable of a given name that follows the surname; but not "Tony Blair-led". */
function endsInSyllable({ line, to, last, words, hyphens }: Candidate): boolean {
  return (
    isGlued(line, to - 1) &&
    hyphens === 1 &&
    words === 2 &&
    last.folded.length < 6 &&
    !/(?:ed|born|era|style|like|run)$/.test(last.folded)
  );
}

function isSmall({ is, shape }: WordFacts): boolean {
  return is.functionWord && shape !== 'abbreviation' && shape !== 'initial';
}

function isHyphen(token: NameToken | undefined): boolean {
  return token?.text === '-' && !token.spaced;
}

/** A name ends with a capitalised word, or as the lexicon has it, but not before "$" or within an office. */
function mayEnd(candidate: Candidate): boolean {
  const { line, to, first, last, entries, start } = candidate;
  if (!entries && !last.hasCapital && !endsInSyllable(candidate)) return false;
  if (!entries && !start && isSmall(first)) return false;
  if (!entries && isSmall(last)) return false;
  const next = line.tokens[to];
  return !(next?.text === '$' && !next.spaced) && !modifiesOffice(line, to - 1);
}
