import type { PlainArticle } from '../../schema/article.ts';
import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import type { Statement } from '../../schema/statement.ts';
import { hashBase32 } from '../../text/base32.ts';
import { normaliseSentence } from '../../text/identity.ts';
import { byCodeUnits } from '../../text/order.ts';
import { agreementWith } from './agreement.ts';
import { weighFor } from './align.ts';
import { type Place, type ScoreOf, clusterPlaces, mostCompared } from './clusters.ts';
import { type Digest, digestArticle } from './digest.ts';
import { extentOf, isStating, partOf } from './extent.ts';
import { linkPlaces } from './links.ts';
import { findNeighbours } from './neighbours.ts';

export { saidByAll, saidByOne } from './coverage.ts';

/**
 * Finds what several English articles say; where `stories` gives the story of each article by its id, only articles of one story are
 * compared. `variants` are what they quote alike. The order of `articles` does not matter, nor does an article that has nothing in common
 * with the others. Statements of most articles first.
 */
export function findStatements(
  articles: readonly PlainArticle[],
  variants: readonly QuotationVariants[] = [],
  stories?: ReadonlyMap<string, string>,
): Statement[] {
  const english = articles.filter(({ language }) => language?.value === 'en');
  const compared = stories ? withCompany(english, stories) : english;
  const digests = compared.toSorted((a, b) => byCodeUnits(a.id, b.id)).map(digestArticle);
  const pairs = findNeighbours(digests).filter(
    ([a, b]) => stories?.get(digests[a]!.id) === stories?.get(digests[b]!.id),
  );
  const { links, scoreOf } = linkPlaces(digests, pairs, variants);
  const statements = clusterPlaces(links, scoreOf).map((places) => makeStatement(places, digests, scoreOf));
  return withOwnIds(statements.toSorted(byReach));
}

/** The articles whose story others tell too. */
function withCompany(articles: readonly PlainArticle[], stories: ReadonlyMap<string, string>): PlainArticle[] {
  const told = Map.groupBy(articles, ({ id }) => stories.get(id));
  return [...told.values()].filter(({ length }) => length > 1).flat();
}

function makeStatement(places: readonly Place[], digests: readonly Digest[], scoreOf: ScoreOf): Statement {
  const stating = places.filter((place) => isStating(partOf(digests, place)));
  const wording = mostCentral(stating.length > 0 ? stating : places, scoreOf);
  const passageOf = (place: Place) => ({
    article: digests[place.article]!.id,
    span: [place.line, ...extentOf(partOf(digests, place))] as [number, number, number],
  });
  const members = places.map((place) => {
    const weigh = weighFor(digests[wording.article]!, digests[place.article]!);
    return { ...passageOf(place), how: agreementWith(partOf(digests, wording), partOf(digests, place), weigh) };
  });
  const { article, span } = passageOf(wording);
  const words = digests[wording.article]!.lines[wording.line]!.text.slice(span[1], span[2]);
  return { id: `st-${hashBase32(normaliseSentence(words), 7)}`, wording: { article, span }, members };
}

/** The passage that is most like all others; the first of several. */
function mostCentral(places: readonly Place[], scoreOf: ScoreOf): Place {
  const some = places.slice(0, mostCompared);
  const likeness = places.map((one) => some.reduce((sum, other) => sum + (scoreOf(one, other) ?? 0), 0));
  return places[likeness.indexOf(Math.max(...likeness))]!;
}

const reach = ({ members }: Statement): number => new Set(members.map(({ article }) => article)).size;

const byReach = (a: Statement, b: Statement): number =>
  reach(b) - reach(a) || byCodeUnits(a.id, b.id) || byCodeUnits(JSON.stringify(a.wording), JSON.stringify(b.wording));

function withOwnIds(statements: readonly Statement[]): Statement[] {
  const times = new Map<string, number>();
  return statements.map((statement) => {
    const time = (times.get(statement.id) ?? 0) + 1;
    times.set(statement.id, time);
    return time === 1 ? statement : { ...statement, id: `${statement.id}-${time}` };
  });
}
