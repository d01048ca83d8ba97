import type { DossierConflict, DossierStatement, WordedPassage } from '../../schema/dossier-account.ts';
import { type AccountOf, countAccounts } from '../content/independent.ts';
import { type Carrier, carriersOf } from './carriers.ts';

/** A statement with who carries it. */
export interface CarriedStatement {
  id: string;
  /** The words that stand for it, verbatim. */
  wording: WordedPassage;
  carriers: Carrier[];
  /** How many independent accounts carry it. */
  accounts: number;
  /** On what those who carry it differ, the gravest first. */
  conflicts: DossierConflict[];
}

/** The statements in the order given, with the conflicts within each. */
export function carryStatements(
  statements: readonly DossierStatement[],
  conflicts: readonly DossierConflict[],
  accountOf: AccountOf,
): CarriedStatement[] {
  const within = Map.groupBy(conflicts, ({ statement }) => statement);
  return statements.map((statement) => {
    const own = within.get(statement.id) ?? [];
    const carriers = carriersOf(statement, own);
    const accounts = countAccounts(
      carriers.map(({ article }) => article),
      accountOf,
    );
    return { id: statement.id, wording: statement.members[statement.central]!, carriers, accounts, conflicts: own };
  });
}

/** Whether some account differs on it, if only in its wording. */
export function isDisputed({ carriers }: Pick<CarriedStatement, 'carriers'>): boolean {
  return carriers.some(({ state }) => state === 'D');
}

/** Whether none differs in more than its wording. */
function isAgreed({ conflicts }: CarriedStatement): boolean {
  return conflicts.every(({ weight }) => weight === 'wording');
}

/** The statements by how many independent accounts carry them, most first; within that those of most articles first. */
export function byReach(statements: readonly CarriedStatement[]): Map<number, CarriedStatement[]> {
  const sorted = statements.toSorted((a, b) => b.accounts - a.accounts || b.carriers.length - a.carriers.length);
  return Map.groupBy(sorted, ({ accounts }) => accounts);
}

/** Figures of how far accounts agree. */
export interface Agreement {
  /** Statements that at least two independent accounts carry, and on which none differs in more than its wording. */
  agreed: number;
  /** Conflicts, but for those of wording alone. */
  differing: number;
  /** Conflicts of wording alone. */
  wordings: number;
}

export function agreementOf(
  statements: readonly CarriedStatement[],
  conflicts: readonly Pick<DossierConflict, 'weight'>[],
): Agreement {
  const wordings = conflicts.filter(({ weight }) => weight === 'wording').length;
  return {
    agreed: statements.filter((statement) => statement.accounts > 1 && isAgreed(statement)).length,
    differing: conflicts.length - wordings,
    wordings,
  };
}
