import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import { normaliseSentence } from '../../text/identity.ts';
import { type Carried, findTwins } from '../twins.ts';
import { type Link, type Place, type ScoreOf, leastScore } from './clusters.ts';
import type { Digest } from './digest.ts';
import { isStating, partOf } from './extent.ts';
import type { ArticlePair } from './neighbours.ts';
import { linkQuotations } from './quoted-links.ts';
import { scoreArticles } from './score.ts';

/** Links that are less likely count as this in a mean: they are not kept. */
const lowest = -6;
const leastKept = -3;

/** The links between the lines of articles that are compared, and the score of any two of these lines. A quotation links lines that nothing else does. */
export function linkPlaces(
  digests: readonly Digest[],
  pairs: readonly ArticlePair[],
  variants: readonly QuotationVariants[],
): { links: Link[]; scoreOf: ScoreOf } {
  const compared = new Set(pairs.map(articlesKey));
  const found = withoutTwins(
    pairs.flatMap((pair) => linkArticles(digests, pair)),
    digests,
  );
  const scores = new Map(found.map(({ a, b, score }) => [linesKey(a, b), score]));
  const quoted = linkQuotations(variants, digests).filter(
    ({ a, b }) =>
      compared.has(articlesKey([a.article, b.article])) && (scores.get(linesKey(a, b)) ?? lowest) < leastScore,
  );
  for (const { a, b, score } of quoted) scores.set(linesKey(a, b), score);
  const scoreOf = (x: Place, y: Place): number | null => {
    const [a, b] = x.article < y.article ? [x, y] : [y, x];
    return compared.has(articlesKey([a.article, b.article])) ? (scores.get(linesKey(a, b)) ?? lowest) : null;
  };
  return { links: [...found, ...quoted], scoreOf };
}

function linkArticles(digests: readonly Digest[], [a, b]: ArticlePair): Link[] {
  return scoreArticles(digests[a]!, digests[b]!)
    .filter(({ score }) => score >= leastKept)
    .map(({ lines, windows, score }) => ({
      a: { article: a, line: lines[0], window: windows[0] },
      b: { article: b, line: lines[1], window: windows[1] },
      score,
    }))
    .filter((link) => [link.a, link.b].every((place) => isStating(partOf(digests, place))));
}

/** Links but those of two lines that both articles have: each says its own. */
function withoutTwins(links: readonly Link[], digests: readonly Digest[]): Link[] {
  const carriedAt = ({ article, line }: Place): Carried => ({
    article,
    text: normaliseSentence(digests[article]!.lines[line]!.text),
  });
  const carried = links.map(({ a, b }) => [carriedAt(a), carriedAt(b)] as const);
  const areTwins = findTwins(carried.flat());
  return links.filter((_, index) => !areTwins(carried[index]![0].text, carried[index]![1].text));
}

const articlesKey = ([a, b]: ArticlePair): string => `${a} ${b}`;
const linesKey = (a: Place, b: Place): string => `${a.article} ${a.line} ${b.article} ${b.line}`;
