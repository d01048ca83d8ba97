import { noteAfter } from './after.ts';
import { noteBefore } from './before.ts';
import type { Candidate } from './candidate.ts';
import { noteInside } from './inside.ts';
import type { Memory } from './memory.ts';
import { noteSport } from './sport.ts';
import { type Feature, kinds, weights } from './weights.ts';

/** What is known of the article when a line is read. */
export interface Reading {
  isTeamSport: boolean;
  /** What the first reading found; `null` in the first reading. */
  memory: Memory | null;
}

/** How good a candidate is as each kind of name: the sum of the weights of all that is noted of it. `seen` collects the notes. */
export function scoreCandidate(candidate: Candidate, { isTeamSport, memory }: Reading, seen?: Feature[]): Float64Array {
  const scores = new Float64Array(kinds.length);
  const note = (feature: Feature, times = 1): void => {
    if (times === 0) return;
    seen?.push(feature);
    const weight = weights[feature];
    for (let kind = 0; kind < kinds.length; kind++) scores[kind]! += weight[kind]! * times;
  };
  note('name');
  noteInside(candidate, memory, note);
  noteBefore(candidate, note);
  noteAfter(candidate, note);
  if (isTeamSport) noteSport(candidate, note);
  else if (memory && isLoneSurname(candidate, memory)) note('loneSurname');
  if (memory?.isTerm(candidate.key)) note('term');
  memory?.remind(candidate, scores);
  return scores;
}

/** Whether a word that could be a surname follows no full name in the article: news give the full name first. */
function isLoneSurname({ line, words, first, entries }: Candidate, memory: Memory): boolean {
  if (words > 1 || entries || first.isGiven || line.style !== 'mixed') return false;
  return !memory.isPlain(first) && !memory.isSurname(first.folded);
}
