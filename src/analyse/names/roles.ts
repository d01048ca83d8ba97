import type { Candidate } from './candidate.ts';
import type { WordFacts } from './facts.ts';
import type { NameLine } from './line.ts';
import type { Mention } from './mention.ts';
import { endsOffice } from './office.ts';

/** Start and end in UTF-16 units of a line. */
export type Span = [start: number, end: number];

const longest = 9;
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our']);
/** Words in lower case that belong to the office after them. */
const modifiers: ReadonlySet<string> = new Set(
  `acting chief defence defense deputy economic executive fellow finance foreign former general interior interim interview junior justice
  lead leading longtime managing military national opposition party prime regional retired security senior special state team then top
  vice vice-president`.split(/\s+/),
);

/** Tokens from the end of the person named before to the start of the one named after: a role does not reach into their names. */
type Room = readonly [from: number, to: number];

/**
 * Where the words around the names of persons state what the person does, in UTF-16 units of the line: before a name (`Treasury Secretary
 * Scott Bessent`, `Trump's defense secretary, Pete Hegseth,`) or after a comma (`Vitali Klitschko, the mayor of Kyiv,`). Takes the mentions
 * of all persons in the order of the text; those without a role are left out.
 */
export function findRoles(persons: readonly Mention[]): Map<Mention, Span> {
  const roles = new Map<Mention, Span>();
  persons.forEach((mention, index) => {
    const { candidate } = mention;
    const room = roomOf(candidate, persons[index - 1]?.candidate, persons[index + 1]?.candidate);
    const role = roleBefore(candidate, room) ?? roleAfter(candidate, room);
    if (role) roles.set(mention, role);
  });
  return roles;
}

function roomOf({ line }: Candidate, before: Candidate | undefined, after: Candidate | undefined): Room {
  return [before?.line === line ? before.to : 0, after?.line === line ? after.from : line.tokens.length];
}

function roleBefore(candidate: Candidate, [earliest]: Room): Span | null {
  const { line, from } = candidate;
  const last = isApart(candidate) ? from - 2 : from - 1;
  const office = line.facts[last];
  if (!office || last < earliest || !(isRole(office) || endsOffice(line, last))) return null;
  let first = last;
  while (first > earliest && last - first < longest && belongs(line, first - 1)) first--;
  while (!line.facts[first]!.hasCapital && line.facts[first]!.shape !== 'lower') first++;
  return [line.tokens[first]!.start, line.tokens[last]!.end];
}

/** Whether a name stands between commas, in apposition to the words in lower case before it. */
function isApart({ line: { tokens, facts }, from, to }: Candidate): boolean {
  return tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && facts[from - 2]?.shape === 'lower';
}

function isRole({ is }: WordFacts): boolean {
  return is.office || (is.honorific && !is.title && !is.civil);
}

function belongs(line: NameLine, at: number): boolean {
  const fact = line.facts[at]!;
  const { text, spaced } = line.tokens[at]!;
  if (fact.folded === 'of') return line.facts[at - 1]?.is.rank === true;
  if (fact.folded === 'the') return endsOffice(line, at + 1);
  if (text === '-') return !spaced;
  if (fact.is.title || fact.is.civil || fact.is.calendar) return false;
  if (fact.hasCapital) return !line.opens[at] || !fact.isCommon || isRole(fact) || fact.entries !== undefined;
  return fact.is.office || modifiers.has(fact.folded);
}

function roleAfter({ line, to }: Candidate, [, latest]: Room): Span | null {
  if (line.tokens[to]?.text !== ',') return null;
  const first = articles.has(line.facts[to + 1]?.folded ?? '') ? to + 2 : to + 1;
  let end = first;
  let office = -1;
  while (end < latest && end - first < longest && continuesRole(line, end)) {
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
