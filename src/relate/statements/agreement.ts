import type { Agreement } from '../../schema/statement.ts';
import type { Weigh } from './align.ts';
import { type PlacedTerm, termsWithin } from './digest.ts';
import { type Part, extentOf, findQuoted } from './extent.ts';

/** A member that has less than this share of the wording's bits says a part of it. */
const leastCover = 0.5;
const negation = /\b(?:not|no|never|neither|nor|nobody|none|without|cannot)\b|n['’]t\b/gi;

/** How a passage carries the statement that another words. */
export function agreementWith(wording: Part, member: Part, weigh: Weigh): Agreement {
  const [ours, theirs] = [wording, member].map(({ line, window }) => termsWithin(line, window)) as [
    PlacedTerm[],
    PlacedTerm[],
  ];
  if (haveOtherFigures(ours, theirs) || isDenied(wording) !== isDenied(member) || quoteOtherwise(wording, member))
    return 'differs';
  const senses = new Set(theirs.map(({ sense }) => sense));
  const bits = (terms: readonly PlacedTerm[]): number => terms.reduce((sum, term) => sum + weigh(term), 0);
  return bits(ours.filter(({ sense }) => senses.has(sense))) < leastCover * bits(ours) ? 'partial' : 'same';
}

/** Each has a number or time that the other has not. */
function haveOtherFigures(a: readonly PlacedTerm[], b: readonly PlacedTerm[]): boolean {
  const figures = [a, b].map((terms) => new Set(terms.filter(({ kind }) => kind === 'figure').map(({ key }) => key)));
  const [ours, theirs] = figures as [Set<string>, Set<string>];
  return [...ours].some((key) => !theirs.has(key)) && [...theirs].some((key) => !ours.has(key));
}

const isDenied = (part: Part): boolean => (textOf(part).match(negation)?.length ?? 0) % 2 === 1;

/** Both quote, and neither quotation is a part of one of the other's. */
function quoteOtherwise(a: Part, b: Part): boolean {
  const [ours, theirs] = [a, b].map(quotedWords) as [string[], string[]];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) => theirs.some((other) => one.includes(other) || other.includes(one)));
}

function quotedWords(part: Part): string[] {
  const quotations = findQuoted(textOf(part));
  return quotations.map(({ words }) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()); // prettier-ignore
}

const textOf = (part: Part): string => part.line.text.slice(...extentOf(part));
