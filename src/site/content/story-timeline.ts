import type { Story } from '../../schema/story.ts';
import type { TimelineEvent } from '../../schema/timeline.ts';
import { storyPagePath, storyPlace } from '../accounts/coverage-paths.ts';
import { eventPage } from '../timeline/paths.ts';
import { loadDossier, type NumberedArticle } from './dossier.ts';
import { loadList } from './list-file.ts';
import { loadStories } from './stories.ts';

/** What happened when in a story; where no two articles tell one, in all articles. */
export interface StoryTimeline {
  /** `null`: all articles. */
  story: Story | null;
  isOnly: boolean;
  /** By their numbers. */
  articles: NumberedArticle[];
  /** By time, those without a known day last. */
  events: TimelineEvent[];
  /** Path of the timeline, or of a page below it. */
  path: (page?: string) => string;
  /** Path of the page where an event stands, with its address. */
  pathOf: (event: TimelineEvent) => string;
}

export async function loadTimeline(story: Story | null): Promise<StoryTimeline> {
  const [{ byId, articles }, { told }, list] = await Promise.all([loadDossier(), loadStories(), loadList('timeline')]);
  const indices = story === null ? Array.from({ length: list.length }, (_, index) => index) : list.of(story.central);
  const events = indices.map((index) => list.at(index));
  const places = new Map(events.map(({ id }, index) => [id, index]));
  const place = story === null ? { isOnly: true, hasCoverage: true } : storyPlace(told, told.findIndex(({ central }) => central === story.central));
  const path = (page = ''): string => (story === null ? `/timeline/${page}` : storyPagePath(story, place, `timeline/${page}`));
  return {
    story,
    isOnly: place.isOnly,
    articles: story === null ? articles : story.articles.map((id) => byId.get(id)!).sort((a, b) => a.number - b.number),
    events,
    path,
    pathOf: ({ id }) => `${path(eventPage(events.length, places.get(id)!))}#${id}`,
  };
}

/** A timeline that has pages, with the folder they are in: none for that of the only story, or of articles that tell none. */
export interface TimelineRoute {
  params: { story: string | undefined };
  props: { story: Story | null };
}

/** For `getStaticPaths` of the routes below `[...story]/timeline/`. */
export async function timelineRoutes(): Promise<TimelineRoute[]> {
  const { told } = await loadStories();
  if (told.length === 0) return [{ params: { story: undefined }, props: { story: null } }];
  return told.flatMap((story, index) => {
    const { isOnly, hasCoverage } = storyPlace(told, index);
    if (!hasCoverage) return [];
    return [{ params: { story: isOnly ? undefined : `stories/${story.central}` }, props: { story } }];
  });
}
