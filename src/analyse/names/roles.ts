import type { Candidate } from './candidate.ts';
import type { WordFacts } from './facts.ts';
import type { NameLine } from './line.ts';
import { endsOffice } from './office.ts';

type Span = [start: number, end: number];

const longest = 9;
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our']);
/** Words in lower case that belong to the office after them. */
const modifiers: ReadonlySet<string> = new Set(
  `acting chief defence defense deputy economic executive fellow finance foreign former general interior interim interview junior justice
  lead leading longtime managing military national opposition party prime regional retired security senior special state team then top
  vice vice-president`.split(/\s+/),
);

/**
 * Where the words around a person's name state what the person does, in UTF-16 units of the line: before it (`Treasury Secretary Scott
 * Bessent`, `Trump's defense secretary, Pete Hegseth`) or after a comma (`Vitali Klitschko, the mayor of Kyiv,`); `null` when they do not.
 */
export function findRole(candidate: Candidate): Span | null {
  return roleBefore(candidate) ?? roleAfter(candidate);
}

function roleBefore({ line, from, to }: Candidate): Span | null {
  const isApart =
    line.tokens[from - 1]?.text === ',' && line.tokens[to]?.text === ',' && line.facts[from - 2]?.shape === 'lower';
  const last = isApart ? from - 2 : from - 1;
  const office = line.facts[last];
  if (!office || !(isRole(office) || endsOffice(line, last))) return null;
  let first = last;
  while (first > 0 && last - first < longest && belongs(line, first - 1)) first--;
  while (!line.facts[first]!.hasCapital && line.facts[first]!.shape !== 'lower') first++;
  return [line.tokens[first]!.start, line.tokens[last]!.end];
}

function isRole({ is }: WordFacts): boolean {
  return is.office || (is.honorific && !is.title && !is.civil);
}

function belongs(line: NameLine, at: number): boolean {
  const fact = line.facts[at]!;
  const { text, spaced } = line.tokens[at]!;
  if (fact.folded === 'of') return line.facts[at - 1]?.is.rank === true;
  if (text === '-') return !spaced;
  if (fact.is.title || fact.is.civil || fact.is.calendar) return false;
  if (fact.hasCapital) return !line.opens[at] || !fact.isCommon || isRole(fact) || fact.entries !== undefined;
  return fact.is.office || modifiers.has(fact.folded);
}

function roleAfter({ line, to }: Candidate): Span | null {
  if (line.tokens[to]?.text !== ',') return null;
  const first = articles.has(line.facts[to + 1]?.folded ?? '') ? to + 2 : to + 1;
  let end = first;
  let office = -1;
  while (end < line.tokens.length && end - first < longest && continuesRole(line, end)) {
    if (isRole(line.facts[end]!) && office < 0) office = end;
    end++;
  }
  const closes = /^[,.;:)—–]$/.test(line.tokens[end]?.text ?? '.');
  return office >= 0 && closes ? [line.tokens[first]!.start, line.tokens[end - 1]!.end] : null;
}

function continuesRole({ facts, tokens }: NameLine, at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind === 'mark') return text === '-' || text === '&';
  return kind !== 'figure' && !facts[at]!.is.saying && facts[at]!.folded !== 'who';
}
