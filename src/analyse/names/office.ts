import type { NameLine } from './line.ts';

/** Words that an office may take before it: `National Security Adviser` has two. */
const mostModifiers = 3;

/** Whether a capitalised word is part of an office: `Prime Minister`, `Secretary of State`, `Vice-President`. */
export function modifiesOffice(line: NameLine, at: number): boolean {
  const { facts, tokens } = line;
  const fact = facts[at]!;
  if (!fact.hasCapital || !fact.isCommon || fact.entries?.has('country')) return false;
  if (endsOffice(line, at)) return true;
  for (let next = at + 1; next <= at + mostModifiers; next++) {
    if (!facts[next]?.hasCapital && tokens[next]?.text !== '-') return false;
    if (facts[next]!.is.rank) return true;
  }
  return false;
}

/** Whether a word is what an office is of: `State` in `Secretary of State`, `House` in `Speaker of the House`. */
export function endsOffice({ facts }: NameLine, at: number): boolean {
  const article = facts[at - 1]?.folded === 'the' ? 1 : 0;
  const [rank, of, word] = [facts[at - 2 - article], facts[at - 1 - article], facts[at]];
  if (!word?.hasCapital || !word.isCommon || of?.folded !== 'of') return false;
  return rank?.is.rank === true && rank.hasCapital;
}
