import type { Conflict } from '../schema/conflict.ts';
import type { Passage, Statement } from '../schema/statement.ts';

/**
 * Marks the members that differ from the wording of their statement: those that tell another value of a conflict than the wording does, or,
 * where it takes no side, than most. Another wording of one quotation is no difference.
 */
export function markDiffering(statements: readonly Statement[], conflicts: readonly Conflict[]): Statement[] {
  const grave = conflicts.filter(({ weight }) => weight !== 'wording');
  const within = Map.groupBy(grave, ({ statement }) => statement);
  return statements.map((statement) => {
    const against = new Set(within.get(statement.id)?.flatMap((conflict) => linesAgainst(statement.wording, conflict)));
    const members = statement.members.map((member) =>
      against.has(lineOf(member)) ? { ...member, how: 'differs' as const } : member,
    );
    return { ...statement, members };
  });
}

/** The lines that tell another value than the wording. */
function linesAgainst(wording: Passage, { values }: Conflict): string[] {
  const told = values.map(({ evidence }) => new Set(evidence.map(lineOf)));
  const side = told.find((lines) => lines.has(lineOf(wording))) ?? told[0]!;
  return told.flatMap((lines) => [...lines].filter((line) => !side.has(line)));
}

const lineOf = ({ article, span }: Passage): string => `${article} ${span[0]}`;
