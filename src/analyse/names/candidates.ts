import { type Candidate, emptyCandidate, grow } from './candidate.ts';
import type { WordFacts } from './facts.ts';
import { type NameLine, isGlued, isHyphen } from './line.ts';
import { modifiesOffice } from './office.ts';

/** In tokens: most names are far shorter, and in capitals all words look like names. */
const longest = 9;
const longestInCapitals = 5;

/** Every candidate that begins at a token, shortest first. */
export function* candidatesAt(line: NameLine, from: number): Generator<Candidate> {
  const candidate = emptyCandidate(line, from);
  const end = Math.min(line.tokens.length, from + (line.style === 'caps' ? longestInCapitals : longest));
  while (candidate.to < end && (candidate.to === from || mayContinue(line, candidate.to))) {
    grow(candidate);
    if (mayEnd(candidate)) yield { ...candidate };
  }
}

/** What a name takes behind a hyphen to say what something has to do with it: "London-based", "Blair-led". */
const participle = /(?:ed|born|led|run|held|owned|made|wide|style|like|era)$/;

/** Whether a token may stand inside a name. */
function mayContinue(line: NameLine, at: number): boolean {
  const { facts, tokens } = line;
  const { kind, text, spaced } = tokens[at]!;
  const fact = facts[at]!;
  if (fact.hasCapital) return (spaced || tokens[at - 1]!.kind !== 'figure') && !isDay(line, at);
  if (kind === 'word') return fact.is.connector || fact.is.particle || (isGlued(line, at) && !participle.test(text));
  if (kind === 'possessive' || kind === 'figure') return true;
  return text === '-' ? isHyphen(tokens[at]) && tokens[at + 1]?.spaced === false : text === '&' || text === '/';
}

/** "on Monday", "for March": a day or month after a small word is no part of a name; "Fourth of July" is. */
function isDay({ facts }: NameLine, at: number): boolean {
  const before = facts[at - 1]!;
  return facts[at]!.is.calendar && before.is.connector && !before.hasCapital && before.folded !== 'of';
}

/** "Kim Min-seok": the second syllable of a given name that follows the surname; but not "Tony Blair-led". */
function endsInSyllable({ line, to, last, words, hyphens }: Candidate): boolean {
  return isGlued(line, to - 1) && hyphens === 1 && words === 2 && last.folded.length < 6;
}

function isSmall({ is, shape }: WordFacts): boolean {
  return is.functionWord && shape !== 'abbreviation' && shape !== 'initial';
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
