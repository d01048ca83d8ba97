import { isPersonKey } from '../../text/name-keys.ts';
import { type DigestLine, type PlacedTerm, termsWithin } from './digest.ts';
import { isNumberKey } from './figure-terms.ts';
import type { WindowPair } from './windows.ts';

type Lines = readonly [a: DigestLine, b: DigestLine];

/** How many numbers and times of each passage are not in the other. */
export function otherFigures([a, b]: Lines, windows: WindowPair): [number, number] {
  const [ours, theirs] = [termsWithin(a, windows.a), termsWithin(b, windows.b)];
  return [countMissing(ours.filter(isFigure), theirs), countMissing(theirs.filter(isFigure), ours)];
}

/** How many persons of each passage the other line does not name. */
export function otherPersons([a, b]: Lines, windows: WindowPair): [number, number] {
  const [ours, theirs] = [termsWithin(a, windows.a).filter(isPerson), termsWithin(b, windows.b).filter(isPerson)];
  return [countMissing(ours, b.terms), countMissing(theirs, a.terms)];
}

const isFigure = ({ kind, key }: PlacedTerm): boolean => kind === 'figure' || isNumberKey(key);
const isPerson = ({ key }: PlacedTerm): boolean => isPersonKey(key);

function countMissing(terms: readonly PlacedTerm[], others: readonly PlacedTerm[]): number {
  const known = new Set(others.map(({ key }) => key));
  return new Set(terms.map(({ key }) => key).filter((key) => !known.has(key))).size;
}
