import type { DossierPassage, DossierStatement } from '../../schema/dossier-account.ts';
import { stateBeside } from '../accounts/state-beside.ts';
import type { CarrierState } from '../accounts/carriers.ts';

/** Two lines that say the same, or in part, or otherwise. */
export interface LineLink {
  /** Index of the line in each article. */
  lines: readonly [number, number];
  state: CarrierState;
  /** Whether they share a passage of the same words. */
  isCopied: boolean;
}

/** The lines of two articles that belong together, each pair once; of several states the fullest. */
export function lineLinks(
  sides: readonly [string, string],
  { statements, passages }: { statements: readonly DossierStatement[]; passages: readonly DossierPassage[] },
): LineLink[] {
  const links = new Map<string, LineLink>();
  for (const link of statements.flatMap((statement) => statedLinks(sides, statement))) {
    const known = links.get(link.lines.join(' '));
    if (known === undefined || known.state === 'P') links.set(link.lines.join(' '), link);
  }
  for (const lines of passages.flatMap((passage) => copiedLines(sides, passage))) {
    links.set(lines.join(' '), { state: 'F', ...links.get(lines.join(' ')), lines, isCopied: true });
  }
  return [...links.values()];
}

function statedLinks([left, right]: readonly [string, string], { members }: DossierStatement): LineLink[] {
  const of = (article: string) => members.filter((member) => member.article === article);
  return of(left).flatMap((ours) =>
    of(right).map((theirs): LineLink => ({
      lines: [ours.span[0], theirs.span[0]],
      state: ours.how === 'partial' && theirs.how !== 'differs' ? 'P' : stateBeside(ours.how, theirs.how),
      isCopied: false,
    })),
  );
}

function copiedLines(
  [left, right]: readonly [string, string],
  { articles, spans }: DossierPassage,
): LineLink['lines'][] {
  if (!articles.includes(left) || !articles.includes(right)) return [];
  const side = articles[0] === left ? 0 : 1;
  return spans[side].map(([line], index) => [line, spans[1 - side]![index]![0]] as const);
}
