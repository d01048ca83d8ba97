import type { AccountPair } from '../../schema/account-pair.ts';
import type { SharedPassage } from '../../schema/copy.ts';
import type { DossierConflict, DossierStatement } from '../../schema/dossier-account.ts';
import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import { byCodeUnits } from '../../text/order.ts';

/** So many pairs at most are compared side by side. All pairs of 32 articles are fewer. */
export const mostPairs = 500;
/** What more articles have tells little about any two of them, and their pairs are too many to count. */
const mostCarriers = 64;

/** What pairs are counted by. */
export interface Related {
  statements: readonly DossierStatement[];
  conflicts: readonly DossierConflict[];
  variants: readonly QuotationVariants[];
  passages: readonly SharedPassage[];
}

type Figures = Omit<AccountPair, 'articles'>;

/** The pairs of articles that have most in common, those with most first. */
export function findPairs({ statements, conflicts, variants, passages }: Related): AccountPair[] {
  const pairs = new Map<string, AccountPair>();
  const add = (a: string, b: string, figure: keyof Figures, amount = 1): void => {
    const articles: [string, string] = a < b ? [a, b] : [b, a];
    const pair = pairs.get(articles.join(' ')) ?? noneOf(articles);
    pair[figure] += amount;
    pairs.set(articles.join(' '), pair);
  };
  for (const { members } of statements) for (const [a, b] of pairsOf(members)) add(a, b, 'statements');
  for (const { wordings } of variants) {
    for (const [a, b] of pairsOf(wordings.flatMap(({ members }) => members))) add(a, b, 'quotations');
  }
  for (const {
    articles: [a, b],
    sharedWords,
  } of passages) {
    add(a, b, 'passages');
    add(a, b, 'sharedWords', sharedWords);
  }
  for (const conflict of conflicts) for (const [a, b] of opponents(conflict)) add(a, b, 'conflicts');
  return [...pairs.values()].sort(byWeight).slice(0, mostPairs);
}

function noneOf(articles: [string, string]): AccountPair {
  return { articles, statements: 0, conflicts: 0, quotations: 0, passages: 0, sharedWords: 0 };
}

type Carried = readonly { article: string }[];

/** Every two articles of some places, each pair once. */
function* pairsOf(places: Carried): Generator<[string, string]> {
  const articles = [...new Set(places.map(({ article }) => article))];
  if (articles.length > mostCarriers) return;
  for (const [index, a] of articles.entries()) for (const b of articles.slice(index + 1)) yield [a, b];
}

/** Every two articles that tell different values and none in common. */
function* opponents({ values }: DossierConflict): Generator<[string, string]> {
  const told = values.map(({ evidence }) => new Set(evidence.map(({ article }) => article)));
  for (const [a, b] of pairsOf(values.flatMap(({ evidence }) => evidence))) {
    if (!told.some((articles) => articles.has(a) && articles.has(b))) yield [a, b];
  }
}

/** Two articles are worth comparing by the statements that they share, and then by what else. */
function byWeight(a: AccountPair, b: AccountPair): number {
  return weightOf(b) - weightOf(a) || byCodeUnits(a.articles.join(' '), b.articles.join(' '));
}

const weightOf = ({ statements, conflicts, quotations, passages }: AccountPair): number =>
  statements + conflicts + quotations + passages;
