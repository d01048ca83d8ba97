import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { findQuotationVariants } from '../../src/relate/quotation-variants/index.ts';
import { findStatements } from '../../src/relate/statements/index.ts';
import { type LinePlace, pairsAcross, readMarkedClaims } from './marked-claims.ts';

/**
 * Statements of the bundled articles against a reader's, by pairs of sentences of different articles that share one. Pairs that the reader
 * would accept but not ask for count neither way.
 */
export function evaluateStatements(folder: string): EvaluationRow[] | null {
  const claims = readMarkedClaims(folder);
  if (claims === null) return null;
  const places = new Map(claims.articles.map(({ article }, index) => [article.id, index]));
  const articles = claims.articles.map(({ article }) => article);
  const statements = findStatements(articles, findQuotationVariants(articles));
  const found = new Set(
    statements.flatMap(({ members }) => {
      const lines = members.map(({ article, span }): LinePlace => [places.get(article)!, span[0]]);
      return pairsAcross(lines).flatMap(([a, b]) => claims.pairKeys(a, b));
    }),
  );
  const counted = [...found].filter((key) => !claims.neutral.has(key));
  const right = counted.filter((key) => claims.joined.has(key)).length;
  const about = { task: 'Statements', set: 'the five bundled articles', items: claims.joined.size };
  const peerName = 'tf-idf cosine of sentences, published';
  return [
    { ...about, measure: 'precision of pairs', ours: right / counted.length, peer: 0.92, peerName },
    { ...about, measure: 'recall of pairs', ours: right / claims.joined.size, peer: 0.39, peerName },
  ];
}
