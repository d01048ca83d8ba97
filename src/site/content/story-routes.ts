import type { Story } from '../../schema/story.ts';
import { storyPlace } from '../accounts/coverage-paths.ts';
import { loadStories } from './stories.ts';

/** A story whose coverage has pages, with the folder they are in: none for the only story of a dossier. */
export interface CoveredStory {
  params: { story: string | undefined };
  props: { story: Story };
}

/** For `getStaticPaths` of the routes below `[...story]/coverage/`. */
export async function coveredStories(): Promise<CoveredStory[]> {
  const { told } = await loadStories();
  return told.flatMap((story, index) => {
    const { isOnly, hasCoverage } = storyPlace(told, index);
    if (!hasCoverage) return [];
    return [{ params: { story: isOnly ? undefined : `stories/${story.central}` }, props: { story } }];
  });
}
