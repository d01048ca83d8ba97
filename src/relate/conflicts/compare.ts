import type { ConflictKind } from '../../schema/conflict.ts';
import type { Account } from './account.ts';
import { compareAttributions } from './attributions.ts';
import type { Comparer, Finding } from './finding.ts';
import { compareNames } from './names.ts';
import { compareNegations } from './negations.ts';
import { compareNumbers } from './numbers.ts';
import { compareQuotations } from './quotations.ts';
import { tellOfOthers } from './other-things.ts';
import { compareStrengths } from './strengths.ts';
import { compareTimes } from './times.ts';

const comparers: readonly Comparer[] = [
  compareNumbers,
  compareTimes,
  compareNames,
  compareAttributions,
  compareNegations,
  compareStrengths,
  compareQuotations,
];

/** What differs, too, where two accounts tell of two things. */
const figured: ReadonlySet<ConflictKind> = new Set(['number', 'time']);

/** What two accounts of one statement agree and disagree on. */
export interface Comparison {
  agreements: Finding[];
  disagreements: Finding[];
}

/** Compares two accounts of one statement in all respects. */
export function compareAccounts(a: Account, b: Account): Comparison {
  const findings = comparers.flatMap((compare) => compare(a, b));
  const disagreements = findings.filter(({ weight }) => weight !== null);
  return {
    agreements: findings.filter(({ weight }) => weight === null),
    disagreements: tellOfOthers(a, b) ? disagreements.filter(({ kind }) => !figured.has(kind)) : disagreements,
  };
}
