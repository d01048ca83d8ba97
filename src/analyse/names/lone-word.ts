import type { Candidate } from './candidate.ts';
import type { WordFacts } from './facts.ts';
import type { Memory } from './memory.ts';
import { type Observation, isOpening, noteAll } from './observe.ts';
import type { Note } from './weights.ts';

const shortWord = 3;
/** What an English word counts against a name that it is too: Will, Trump. */
const namesakeShare = 0.5;

const observations: readonly Observation[] = [
  ['givenName', (candidate) => candidate.first.isGiven && !(candidate.first.isCommon && isOpening(candidate))],
  ['innerCapital', ({ first }) => first.shape === 'mixed'],
  ['creedLike', ({ key, entries }) => !entries && /(?:isms?|ists|[aio]ans|ites)$/.test(key)],
  ['shortCaps', ({ line, key, first }) => line.style !== 'mixed' && key.length <= shortWord && !first.isGiven],
  ['acronym', ({ line, first, entries }) => line.style === 'mixed' && !entries && isAcronymLike(first)],
  ['headAlone', (candidate) => isHeadAlone(candidate)],
];

/** Notes what the only word of a candidate says. */
export function noteLoneWord(candidate: Candidate, memory: Memory | null, note: Note): void {
  const { first, entries } = candidate;
  const isPlain = memory ? memory.isPlain(first) : first.isCommon;
  const isNamesake = first.isGiven || entries?.has('person') === true;
  if ((isPlain && !entries?.has('stateAbbreviation')) || first.shape === 'initial')
    note(isOpening(candidate) ? 'commonWordOpening' : 'commonWord', isNamesake ? namesakeShare : 1);
  else if (!entries || first.isCommon) note('unknownWord');
  noteAll(observations, candidate, note);
}

function isAcronymLike({ shape, isCommon }: WordFacts): boolean {
  return shape === 'abbreviation' || (shape === 'caps' && !isCommon);
}

/** "the Commission", but not "the Bank of England". */
function isHeadAlone(candidate: Candidate): boolean {
  const { line, from, to, first } = candidate;
  if (!first.is.organisationHead || isOpening(candidate)) return false;
  return line.facts[from - 1]?.folded === 'the' && line.facts[to]?.folded !== 'of';
}
