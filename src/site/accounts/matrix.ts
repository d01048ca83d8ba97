import type { DescentLine, DuplicateGroup } from '../../schema/copy.ts';
import { byReach, type CarriedStatement, isDisputed } from './carried-statements.ts';
import type { Carrier } from './carriers.ts';
import { fitsMatrix, mostColumns, mostRows } from './coverage-paths.ts';

/** An article with its number. */
interface Numbered {
  number: number;
  article: { id: string };
}

/** A column of a matrix: an article, with those of nearly the same text folded under it. */
export interface MatrixColumn<Article extends Numbered = Numbered> {
  entry: Article;
  copies: Article[];
  /** Which line of descent it belongs to, counted from 1 over the lines of several articles; 0 where it is independent. */
  line: number;
}

/** Statements by articles. */
export interface Matrix<Article extends Numbered = Numbered> {
  columns: MatrixColumn<Article>[];
  /** The rows by how many independent accounts carry them, most first. */
  groups: { accounts: number; rows: CarriedStatement[] }[];
  /** Whether it has all articles and all statements. */
  isWhole: boolean;
}

/** Of a story. Articles of one line of descent stand together; of too many those that carry most statements are taken. */
export function buildMatrix<Article extends Numbered>(
  articles: readonly Article[],
  statements: readonly CarriedStatement[],
  { duplicates, descent }: { duplicates: readonly DuplicateGroup[]; descent: readonly Pick<DescentLine, 'articles'>[] },
): Matrix<Article> {
  const all = sortByLine(foldCopies(articles, duplicates), descent);
  const isWhole = fitsMatrix(all.length, statements.length);
  const rows = statements.slice(0, isWhole ? mostRows.whole : mostRows.top);
  const columns = all.length > mostColumns ? sortByLine(fullest(all, rows), descent) : all;
  const groups = [...byReach(rows)].map(([accounts, own]) => ({ accounts, rows: own }));
  return { columns, groups, isWhole };
}

type Folded<Article extends Numbered> = Omit<MatrixColumn<Article>, 'line'>;

function foldCopies<Article extends Numbered>(
  articles: readonly Article[],
  duplicates: readonly DuplicateGroup[],
): Folded<Article>[] {
  const byId = new Map(articles.map((entry) => [entry.article.id, entry]));
  const folded = new Set(duplicates.flatMap(({ copies }) => copies.map(({ article }) => article)));
  const copiesOf = new Map(duplicates.map(({ representative, copies }) => [representative, copies]));
  return articles
    .filter(({ article }) => !folded.has(article.id))
    .map((entry) => ({
      entry,
      copies: (copiesOf.get(entry.article.id) ?? []).flatMap(({ article }) => byId.get(article) ?? []),
    }));
}

/** By the first number of their line of descent, then by their own. */
function sortByLine<Article extends Numbered>(
  columns: readonly Folded<Article>[],
  descent: readonly Pick<DescentLine, 'articles'>[],
): MatrixColumn<Article>[] {
  const lineOf = new Map(descent.flatMap(({ articles }, index) => articles.map((id) => [id, index] as const)));
  const byLine = Map.groupBy(columns, ({ entry }) => lineOf.get(entry.article.id) ?? entry);
  const lines = [...byLine.values()].sort((a, b) => a[0]!.entry.number - b[0]!.entry.number);
  let shared = 0;
  return lines.flatMap((own) => {
    const line = own.length > 1 ? (shared += 1) : 0;
    return own.map((column) => ({ ...column, line }));
  });
}

function fullest<Article extends Numbered>(
  columns: readonly Folded<Article>[],
  rows: readonly CarriedStatement[],
): Folded<Article>[] {
  const carried = (column: Folded<Article>): number =>
    rows.filter((row) => carrierIn(row, column) !== undefined).length;
  const rated = columns.map((column) => ({ column, carried: carried(column) }));
  const kept = rated.sort((a, b) => b.carried - a.carried).slice(0, mostColumns);
  return kept.map(({ column }) => column).sort((a, b) => a.entry.number - b.entry.number);
}

/** What a column does with a statement: its article, or else the first of its copies that carries it. */
export function carrierIn(
  { carriers }: Pick<CarriedStatement, 'carriers'>,
  { entry, copies }: Folded<Numbered>,
): Carrier | undefined {
  const ids = [entry, ...copies].map(({ article }) => article.id);
  return ids.map((id) => carriers.find(({ article }) => article === id)).find((carrier) => carrier !== undefined);
}

/** The words of an article on which the accounts of a statement differ most gravely; `null` where it has none, or they differ in wording only. */
export function readingIn({ conflicts }: Pick<CarriedStatement, 'conflicts'>, article: string): string | null {
  const [gravest] = conflicts;
  if (gravest === undefined || gravest.weight === 'wording') return null;
  const evidence = gravest.values.flatMap((value) => value.evidence);
  return evidence.find((passage) => passage.article === article)?.words ?? null;
}

/** The ways to narrow a matrix to some of its rows. */
export const rowFilters = ['every', 'some', 'one', 'differ'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Which of them keep a row, in a story of so many independent accounts. */
export function filtersOf(statement: CarriedStatement, accounts: number): RowFilter[] {
  const reach = statement.accounts === accounts ? 'every' : statement.accounts === 1 ? 'one' : 'some';
  return isDisputed(statement) ? [reach, 'differ'] : [reach];
}
