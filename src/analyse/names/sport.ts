import { placeOf } from '../../text/names/lexicon.ts';
import { type Candidate, restOf } from './candidate.ts';
import type { NameLine } from './line.ts';
import { type Observation, noteAll } from './observe.ts';
import type { Feature, Note } from './weights.ts';

/** Reports of matches have so many of their words among all tokens; other articles have some as well: goals, division, final. */
const leastShare = 0.012;

/** Whether an article reports matches between teams, so that a town can be its team: it is full of words for both. */
export function isTeamSport(lines: readonly NameLine[]): boolean {
  const team = new Set<string>();
  const match = new Set<string>();
  let [hits, tokens] = [0, 0];
  for (const { facts } of lines) {
    tokens += facts.length;
    for (const { folded, is } of facts) {
      if (!is.teamSport && !is.sport) continue;
      hits++;
      (is.teamSport ? team : match).add(folded);
    }
  }
  const hasBoth = team.size >= 2 || (team.size === 1 && match.size >= 2);
  return hasBoth && hits >= leastShare * tokens;
}

const observations: readonly Observation[] = [
  ['teamInSport', ({ entries }) => entries?.has('team') === true],
  ['townInSport', (candidate) => isTown(candidate)],
  ['clubHead', ({ last, words }) => last.is.clubHead && words > 1],
  ['beforeScore', ({ line, to }) => line.style === 'caps' && line.facts[to]?.folded === 'at'],
  ['beforeMatch', ({ line, to }) => line.facts[to]?.is.match === true],
  ['beforePlayer', ({ line, to }) => line.facts[to]?.is.player === true],
  ['afterVersus', ({ line, from }) => line.facts[from - 1]?.is.versus === true],
  ['clubInBrackets', ({ line, from, to }) => line.tokens[from - 1]?.text === '(' && line.tokens[to]?.text === ')'],
  [
    'clubOfCountry',
    ({ line, to }) => line.tokens[to]?.text === '(' && placeOf(line.facts[to + 1]?.entries) !== undefined,
  ],
];

/** Notes what speaks for a team, or for a player, in a report of matches. Countries stay places, and English words what they are. */
export function noteSport(candidate: Candidate, note: Note): void {
  const { line, from, to, entries, first } = candidate;
  const before = line.facts[from - 1];
  if (before?.is.dismissal && before.shape === 'lower') note('afterDismissal');
  const isWord = to - from === 1 && first.isCommon && !entries;
  if (isWord || entries?.has('country')) return;
  const score = scoreAfter(candidate);
  if (score) note(score);
  noteAll(observations, candidate, note);
}

/** What a figure after a candidate is: goals or points of a team, or runs, minutes or a time of a player. */
function scoreAfter({ line, from, to }: Candidate): Feature | null {
  const { tokens, dateline, depth } = line;
  if (tokens[to]?.kind !== 'figure' || !tokens[to].spaced || to <= dateline) return null;
  if (depth[from]! > 0) return 'playerScore';
  if (tokens[to + 1]?.text === '-' && tokens[to + 3]?.text === '-') return 'playerScore';
  return from > 0 && from < 3 && tokens[0]!.kind === 'figure' ? 'ranked' : 'beforeScore';
}

const locating: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'around']);

/** Whether a place could be the team from there: no preposition or comma says that the place is meant. */
function isTown(candidate: Candidate): boolean {
  const { line, from, to, entries, first } = candidate;
  if (to <= line.dateline || locating.has(line.facts[from - 1]?.folded ?? '')) return false;
  if (line.tokens[from - 1]?.text === ',' || line.tokens[to]?.text === ',') return false;
  return placeOf(entries ?? (first.is.placePrefix ? restOf(candidate) : undefined)) !== undefined;
}
