import type { Article } from '../../schema/article.ts';
import type { Conflict } from '../../schema/conflict.ts';
import type { Passage } from '../../schema/statement.ts';
import { hashBase32 } from '../../text/base32.ts';
import { byCodeUnits } from '../../text/order.ts';
import { type Account, readAccount } from './account.ts';
import { compareAccounts } from './compare.ts';
import type { Finding, Side } from './finding.ts';
import { type Disagreement, type Evidence, groupDisagreements } from './group.ts';

/** Of statements with more members, so many different wordings are compared, in the order of their articles' ids. */
const mostMembers = 40;

/** What several articles say: as much of a statement as conflicts are found by. */
export interface Accounted {
  id: string;
  members: readonly Passage[];
}

/** Where the accounts of each statement disagree. The order of articles, statements and members does not matter. */
export function findConflicts(articles: readonly Article[], statements: readonly Accounted[]): Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sorted = statements.toSorted((a, b) => byCodeUnits(a.id, b.id));
  return sorted.flatMap(({ id, members }) => conflictsOf(id, readMembers(members, byId)));
}

function readMembers(members: readonly Passage[], articles: ReadonlyMap<string, Article>): Account[] {
  const sorted = members.toSorted((a, b) => byCodeUnits(a.article, b.article) || a.span[0] - b.span[0] || a.span[1] - b.span[1]); // prettier-ignore
  return sorted.slice(0, mostMembers).map((member) => readAccount(articles.get(member.article)!, member));
}

function conflictsOf(statement: string, accounts: readonly Account[]): Conflict[] {
  const found = accounts.flatMap((a, index) =>
    accounts.slice(index + 1).flatMap((b) => (a.article === b.article ? [] : disagreementsOf(a, b))),
  );
  return groupDisagreements(found).map(({ kind, weight, values }) => {
    const evidence = values.map((list) => ({ evidence: list.map(({ article, span }) => ({ article, span })) }));
    return {
      id: `cf-${hashBase32(JSON.stringify([statement, kind, evidence]), 7)}`,
      statement,
      kind,
      weight,
      values: evidence,
    };
  });
}

function disagreementsOf(a: Account, b: Account): Disagreement[] {
  return compareAccounts(a, b).disagreements.map(({ kind, weight, ...sides }: Finding) => ({
    kind,
    weight: weight!,
    sides: [evidenceOf(a, sides.a), evidenceOf(b, sides.b)],
  }));
}

const evidenceOf = ({ article, line }: Account, { start, end, value }: Side): Evidence => ({
  article,
  span: [line, start, end],
  value,
});
