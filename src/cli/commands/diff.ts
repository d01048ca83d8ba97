import { compareEditions } from '../../editions/diff/compare-editions.ts';
import { describeChanges } from '../../editions/diff/describe-changes.ts';
import type { Changes } from '../../schema/changes.ts';
import type { BuildContext } from './build.ts';
import { counted } from '../terminal/counted.ts';
import { CallError } from '../terminal/errors.ts';
import { type ExitCode, exitCodes } from '../terminal/exit-codes.ts';
import type { Call } from '../terminal/call.ts';
import { readEdition } from '../publish/read-edition.ts';

/** Prints what is new in the later of two published dossiers, folders or zips. Throws a `CallError` or a `BuildError` when one cannot be read. */
export async function diff(
  { folder: earlierPath, other, json }: Call,
  { stage, result }: BuildContext,
): Promise<ExitCode> {
  if (other === undefined) throw new CallError('Expected two published dossiers: dossier diff <earlier> <later>');
  const reading = stage('Reading two editions');
  const [earlier, later] = [await readEdition(earlierPath), await readEdition(other)];
  reading.done(`${earlier.edition} and ${later.edition}`);
  const changes = compareEditions(earlier, later);
  const isSame = changes.articles.length === 0;
  result(json ? `${JSON.stringify(changes, null, 2)}\n` : describeChanges(changes) + summarise(changes));
  return isSame ? exitCodes.published : exitCodes.different;
}

function summarise({ articles }: Changes): string {
  if (articles.length === 0) return 'No article differs\n';
  const kinds = Map.groupBy(articles, ({ change }) => change);
  return `${[...kinds].map(([kind, { length }]) => `${counted(length, 'article')} ${kind}`).join(', ')}\n`;
}
