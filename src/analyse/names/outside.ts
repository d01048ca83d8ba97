import type { NameLine } from './line.ts';
import type { Memory } from './memory.ts';
import { modifiesOffice } from './office.ts';
import { outside } from './weights.ts';

/** What a token scores as a part of no name. */
export function outsideScore(line: NameLine, at: number, memory: Memory | null): number {
  const { hasCapital, shape, is } = line.facts[at]!;
  if (!hasCapital || shape === 'initial') return outside.lower;
  if (is.calendar) return isDate(line, at) ? outside.date : outside.role;
  if (is.honorific || is.office || modifiesOffice(line, at)) return outside.role;
  return capitalScore(line, at, memory);
}

function capitalScore({ facts, opens, style }: NameLine, at: number, memory: Memory | null): number {
  const fact = facts[at]!;
  const isPlain = memory ? memory.isPlain(fact) : fact.isCommon;
  if (opens[at] || style !== 'mixed') return isPlain ? outside.opening : outside.openingUnknown;
  if (fact.shape === 'abbreviation') return outside.acronym;
  if (isPlain) return outside.common;
  return fact.shape === 'caps' ? outside.acronym : outside.unknown;
}

const beforeDate: ReadonlySet<string> = new Set(
  'in of since until by last next early late mid and to from between this'.split(' '),
);

/** Whether a day or month is one here: May, March and Sun are so only beside a figure or after a word such as "in". */
const isDate = (line: NameLine, at: number): boolean => !line.facts[at]!.isCommon || isDated(line, at);

/** What is held in a month: "the May election". */
const afterDate: ReadonlySet<string> = new Set(
  'election elections poll polls vote referendum deadline summit'.split(' '),
);

/** Whether a day or month stands as one tells dates: "the end of June", "in May", "April 3". */
export function isDated({ facts }: NameLine, at: number): boolean {
  const isBesideFigure = facts[at - 1]?.shape === 'figure' || facts[at + 1]?.shape === 'figure';
  if (afterDate.has(facts[at + 1]?.folded ?? '')) return true;
  return isBesideFigure || beforeDate.has(facts[at - 1]?.folded ?? '');
}
