import type { PlainArticle } from '../../schema/article.ts';
import type { Conflict } from '../../schema/conflict.ts';
import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import type { Passage } from '../../schema/statement.ts';
import { hashBase32 } from '../../text/base32.ts';
import { byCodeUnits } from '../../text/order.ts';
import { type Account, readAccount } from './account.ts';
import { compareAccounts } from './compare.ts';
import type { Comparer, Finding, Side } from './finding.ts';
import { type Disagreement, type Evidence, groupDisagreements } from './group.ts';
import { compareQuotations } from './quotations.ts';
import { type LineReading, readLine } from './read-line.ts';

/** Of statements with more members, so many are compared, in the order of their articles' ids. */
const mostMembers = 40;

/** What several articles say: as much of a statement as conflicts are found by. */
export interface Accounted {
  id: string;
  members: readonly Passage[];
}

/**
 * Where the accounts of each statement disagree, and then the wordings of what is quoted alike in no statement. The order of articles,
 * statements and members does not matter.
 */
export function findConflicts(
  articles: readonly PlainArticle[],
  statements: readonly Accounted[],
  variants: readonly QuotationVariants[] = [],
): Conflict[] {
  const read = accountReader(articles);
  const sorted = statements.toSorted((a, b) => byCodeUnits(a.id, b.id));
  const found = sorted.flatMap(({ id, members }) => conflictsOf(id, read(members), disagreementsOf));
  const known = Map.groupBy(found.filter(({ kind }) => kind === 'quotation').flatMap(placesOf), lineOf);
  const isKnown = (one: Passage): boolean => known.get(lineOf(one))?.some((other) => touch(one, other)) ?? false;
  const quoted = variants.toSorted((a, b) => byCodeUnits(a.id, b.id)).flatMap((group) => wordingConflicts(group, read));
  return [...found, ...quoted.filter((conflict) => !placesOf(conflict).some(isKnown))];
}

type Read = (members: readonly Passage[]) => Account[];

/** Reads passages in order, each line once. */
function accountReader(articles: readonly PlainArticle[]): Read {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const lines = new Map<string, LineReading>();
  const read = (passage: Passage): Account => {
    const article = byId.get(passage.article)!;
    const key = lineOf(passage);
    const reading = lines.get(key) ?? readLine(article, passage.span[0]);
    lines.set(key, reading);
    return readAccount(article, passage, reading);
  };
  return (members) => members.toSorted(byPlace).slice(0, mostMembers).map(read);
}

const byPlace = (a: Passage, b: Passage): number =>
  byCodeUnits(a.article, b.article) || a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.span[2] - b.span[2];

function wordingConflicts({ wordings }: QuotationVariants, read: Read): Conflict[] {
  if (wordings.length === 1) return [];
  const passages = wordings.flatMap(({ members }) =>
    members.flatMap(({ article, spans }) => spans.map((span): Passage => ({ article, span }))),
  );
  return conflictsOf(null, read(passages), (a, b) => toDisagreements(a, b, compareQuotations(a, b)));
}

type Compare = (a: Account, b: Account) => Disagreement[];

function conflictsOf(statement: string | null, accounts: readonly Account[], compare: Compare): Conflict[] {
  const found = accounts.flatMap((a, index) =>
    accounts.slice(index + 1).flatMap((b) => (a.article === b.article ? [] : compare(a, b))),
  );
  return groupDisagreements(found).map(({ kind, weight, values }) => {
    const evidence = values.map((list) => ({ evidence: list.map(({ article, span }) => ({ article, span })) }));
    const id = `cf-${hashBase32(JSON.stringify([statement, kind, evidence]), 7)}`;
    return { id, statement, kind, weight, values: evidence };
  });
}

const disagreementsOf: Compare = (a, b) =>
  areCopies(a, b) ? [] : toDisagreements(a, b, compareAccounts(a, b).disagreements);

/** Sentences that are the same, and quote nobody. */
const areCopies = (a: Account, b: Account): boolean =>
  a.text === b.text && a.start === b.start && a.end === b.end && a.quotations.length === 0;

function toDisagreements(a: Account, b: Account, findings: ReturnType<Comparer>): Disagreement[] {
  return findings.flatMap(({ kind, weight, ...sides }: Finding) =>
    weight === null ? [] : [{ kind, weight, sides: [evidenceOf(a, sides.a), evidenceOf(b, sides.b)] as const }],
  );
}

const evidenceOf = ({ article, line }: Account, { start, end, value }: Side): Evidence => ({
  article,
  span: [line, start, end],
  value,
});

const placesOf = ({ values }: Conflict): Passage[] => values.flatMap(({ evidence }) => evidence);

const lineOf = ({ article, span }: Passage): string => `${article} ${span[0]}`;

/** Whether two passages of one line overlap. */
const touch = ({ span: a }: Passage, { span: b }: Passage): boolean => a[1] < b[2] && b[1] < a[2];
