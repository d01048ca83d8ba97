import type { Candidate } from './candidate.ts';
import type { WordFacts } from './facts.ts';
import type { Memory } from './memory.ts';
import { type Observation, isOpening, noteAll } from './observe.ts';
import type { Note } from './weights.ts';

const shortWord = 3;

const observations: readonly Observation[] = [
  ['givenName', (candidate) => candidate.first.isGiven && !(candidate.first.isCommon && isOpening(candidate))],
  ['innerCapital', ({ first }) => first.shape === 'mixed'],
  ['shortCaps', ({ line, key, first }) => line.style !== 'mixed' && key.length <= shortWord && !first.isGiven],
  ['acronym', ({ line, first, entries }) => line.style === 'mixed' && !entries && isAcronymLike(first)],
  ['headAlone', (candidate) => candidate.first.is.organisationHead && !isOpening(candidate) && followsThe(candidate)],
];

/** Notes what the only word of a candidate says. */
export function noteLoneWord(candidate: Candidate, memory: Memory | null, note: Note): void {
  const { first, entries } = candidate;
  const isPlain = memory ? memory.isPlain(first) : first.isCommon;
  if (isPlain || first.shape === 'initial')
    note(isOpening(candidate) ? 'commonWordOpening' : 'commonWord', first.isGiven ? 0.5 : 1);
  else if (!entries || first.isCommon) note('unknownWord');
  noteAll(observations, candidate, note);
}

function isAcronymLike({ shape, isCommon }: WordFacts): boolean {
  return shape === 'abbreviation' || (shape === 'caps' && !isCommon);
}

function followsThe({ line, from }: Candidate): boolean {
  return line.facts[from - 1]?.folded === 'the';
}
