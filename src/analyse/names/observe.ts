import type { Candidate } from './candidate.ts';
import type { Feature, Note } from './weights.ts';

/** A feature, and when it is noted of a candidate. */
export type Observation = readonly [feature: Feature, holds: (candidate: Candidate) => boolean];

/** Notes all that holds for a candidate. */
export function noteAll(observations: readonly Observation[], candidate: Candidate, note: Note): void {
  for (const [feature, holds] of observations) if (holds(candidate)) note(feature);
}

/** Whether the capital of its first word says nothing: it begins a sentence, or stands in capitals or a headline. */
export function isOpening({ line, from }: Candidate): boolean {
  return line.style !== 'mixed' || line.opens[from] === true;
}
