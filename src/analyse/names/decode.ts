import type { Candidate } from './candidate.ts';
import { candidatesAt } from './candidates.ts';
import type { NameLine } from './line.ts';
import { outsideScore } from './outside.ts';
import { type Reading, scoreCandidate } from './score.ts';
import { mayStart } from './start.ts';
import { adjacent, kinds } from './weights.ts';

/** A name found in a line. */
export interface Found {
  candidate: Candidate;
  /** Index into `kinds`. */
  kind: number;
  /** Its score as each kind of name. */
  scores: Float64Array;
}

/** The best way to a place in a line, by what ends there: `found`, or a word outside every name. */
interface Step {
  score: number;
  before: Step | null;
  found: Found | null;
}

/** Steps by the kind of name that ends there; the last is for none. */
type Steps = (Step | undefined)[];

const none = kinds.length;
/** In tokens; a longer run of capitals is read in pieces. */
const longestRun = 400;

/**
 * The names of a line: of all ways to cut it into names and words outside, the one that scores best (Viterbi 1967,
 * doi:10.1109/TIT.1967.1054010). Words that cannot begin a name are passed over, so that only capitals cost time.
 */
export function decode(line: NameLine, reading: Reading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (!mayStart(line, at)) continue;
    const { end, last } = readRun(line, at, reading);
    found.push(...trace(last));
    at = end - 1;
  }
  return found;
}

/** Reads from a word that may begin a name to where no name is open and none begins. */
function readRun(line: NameLine, from: number, reading: Reading): { end: number; last: Step } {
  const steps: Steps[] = [[]];
  steps[0]![none] = { score: 0, before: null, found: null };
  let reach = 0;
  for (let at = 0; ; at++) {
    const here = steps[at]!;
    const top = best(here);
    const token = from + at;
    const starts = at < longestRun && mayStart(line, token);
    if (at >= reach && !starts) return { end: token, last: top };
    offer(steps, at + 1, none, {
      score: top.score + outsideScore(line, token, reading.memory),
      before: top,
      found: null,
    });
    if (!starts) continue;
    for (const candidate of candidatesAt(line, token)) {
      reach = Math.max(reach, candidate.to - from);
      offerName(steps, here, candidate.to - from, candidate, scoreCandidate(candidate, reading));
    }
  }
}

function offerName(steps: Steps[], here: Steps, to: number, candidate: Candidate, scores: Float64Array): void {
  for (let kind = 0; kind < kinds.length; kind++) {
    const { before, score } = bestBefore(here, kind);
    offer(steps, to, kind, { score: score + scores[kind]!, before, found: { candidate, kind, scores } });
  }
}

function offer(steps: Steps[], at: number, state: number, step: Step): void {
  const there = (steps[at] ??= []);
  const old = there[state];
  if (!old || step.score > old.score) there[state] = step;
}

function best(steps: Steps): Step {
  let top: Step | undefined;
  for (const step of steps) if (step && (!top || step.score > top.score)) top = step;
  return top!;
}

/** The best step before a name of this kind, what it costs to follow another name at once included. */
function bestBefore(here: Steps, kind: number): { before: Step; score: number } {
  let before: Step | undefined;
  let score = -Infinity;
  here.forEach((step, state) => {
    const value = step ? step.score + (adjacent[state]?.[kind] ?? 0) : -Infinity;
    if (value <= score) return;
    before = step;
    score = value;
  });
  return { before: before!, score };
}

function trace(last: Step): Found[] {
  const found: Found[] = [];
  for (let step: Step | null = last; step; step = step.before) if (step.found) found.push(step.found);
  return found.toReversed();
}
