import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { Story } from '../../schema/story.ts';
import type { StoryCast, StorySingles } from '../../schema/story-facts.ts';
import { agreementOf, carryStatements, type CarriedStatement } from '../accounts/carried-statements.ts';
import { conflictsWithin, variantsWithin } from '../accounts/within-story.ts';
import { type StoryPlace, storyPlace } from '../accounts/coverage-paths.ts';
import type { AccountFigures } from '../wording/accounts.ts';
import { type Accounts, accountsOf } from './accounts.ts';
import { loadDossier, type NumberedArticle } from './dossier.ts';
import { type AccountOf, accountsByDescent, countAccounts } from './independent.ts';
import { loadList } from './list-file.ts';
import { loadStories } from './stories.ts';

/** A story that several articles tell, with all that its pages show. */
export interface StoryAccounts extends Pick<Accounts, 'variants' | 'duplicates' | 'passages' | 'descent'> {
  story: Story;
  place: StoryPlace;
  /** By their numbers. */
  articles: NumberedArticle[];
  accountOf: AccountOf;
  figures: AccountFigures;
  /** In the order of their file. */
  statements: CarriedStatement[];
  /** The gravest first. */
  conflicts: DossierConflict[];
  singles: StorySingles;
  cast: StoryCast;
}

let last: { story: Story; loaded: Promise<StoryAccounts> } | undefined;

/** In a build, the story asked for last stays in memory: its pages are rendered one after the other. */
export function loadStoryAccounts(story: Story): Promise<StoryAccounts> {
  if (last?.story === story && import.meta.env.PROD) return last.loaded;
  last = { story, loaded: load(story) };
  return last.loaded;
}

async function load(story: Story): Promise<StoryAccounts> {
  const [{ byId }, { told }, found] = await Promise.all([loadDossier(), loadStories(), accountsOf(story.articles)]);
  const [singles, cast] = await Promise.all([entryOf('singles', story), entryOf('cast', story)]);
  const accountOf = accountsByDescent(found.descent);
  const own = new Set(story.articles);
  const conflicts = conflictsWithin(found.conflicts, own);
  const accounts = countAccounts(story.articles, accountOf);
  const statements = carryStatements(found.statements, conflicts, accountOf);
  return {
    ...found,
    story,
    place: storyPlace(told, told.indexOf(story)),
    articles: story.articles.map((id) => byId.get(id)!).sort((a, b) => a.number - b.number),
    accountOf,
    figures: { articles: story.articles.length, accounts, ...agreementOf(statements, conflicts) },
    statements,
    conflicts,
    variants: variantsWithin(found.variants, own),
    singles: singles as StorySingles,
    cast: cast as StoryCast,
  };
}

async function entryOf(name: 'singles' | 'cast', { central }: Story): Promise<StorySingles | StoryCast> {
  const list = await loadList(name);
  const [index] = list.of(central);
  if (index === undefined) throw new Error(`${name}.json lacks story ${central}; run \`npm run build\``);
  return list.at(index);
}
