import type { DossierName } from '../../schema/dossier-name.ts';
import { NameType } from '../../schema/name.ts';
import type { Story } from '../../schema/story.ts';
import type { CastName, StoryCast } from '../../schema/story-facts.ts';
import { byCodeUnits } from '../../text/order.ts';

/** So many of each type are kept. */
const mostOfType = 9;

/** Whom and what each story that several articles tell names, those first that most of its articles name. */
export function castStories(stories: readonly Story[], names: Iterable<DossierName>): StoryCast[] {
  const told = stories.filter(({ articles }) => articles.length > 1);
  const storyOf = new Map(told.flatMap(({ articles, central }) => articles.map((id) => [id, central] as const)));
  const named = new Map<string, CastName[]>();
  for (const name of names)
    for (const [story, cast] of countByStory(name, storyOf)) {
      const own = named.get(story);
      if (own) own.push(cast);
      else named.set(story, [cast]);
    }
  return told.map(({ central }) => ({ story: central, ...choose(named.get(central) ?? []) }));
}

function countByStory(
  { slug, name, type, articles }: DossierName,
  storyOf: ReadonlyMap<string, string>,
): Map<string, CastName> {
  const counts = new Map<string, CastName>();
  for (const { article, mentions } of articles) {
    const story = storyOf.get(article);
    if (story === undefined) continue;
    const before = counts.get(story) ?? { slug, name, type, articles: 0, mentions: 0 };
    counts.set(story, { ...before, articles: before.articles + 1, mentions: before.mentions + mentions.length });
  }
  return counts;
}

function choose(named: readonly CastName[]): Pick<StoryCast, 'totals' | 'names'> {
  const byType = Map.groupBy(named, ({ type }) => type);
  const ofType = (type: NameType): CastName[] => byType.get(type) ?? [];
  const names = NameType.options.flatMap((type) => ofType(type).toSorted(mostCarried).slice(0, mostOfType));
  return {
    totals: {
      person: ofType('person').length,
      place: ofType('place').length,
      organisation: ofType('organisation').length,
    },
    names,
  };
}

function mostCarried(a: CastName, b: CastName): number {
  return b.articles - a.articles || b.mentions - a.mentions || byCodeUnits(a.slug, b.slug);
}
