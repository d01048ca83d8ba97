import type { PlainArticle } from '../../schema/article.ts';
import type { Conflict } from '../../schema/conflict.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Story } from '../../schema/story.ts';
import type { TimelineEvent } from '../../schema/timeline.ts';
import { byCodeUnits } from '../../text/order.ts';
import { wordsOf } from '../worded.ts';
import { findDatings } from './dating.ts';
import { addUndated, draftEvents } from './drafts.ts';
import { makeEvent } from './event.ts';
import { Groups } from './groups.ts';
import { joinAlike, type Told } from './join-alike.ts';
import { datingsByLine, joinConflicting, joinStated } from './join-stated.ts';
import { readSenses } from './senses.ts';

/** What events are found from. */
export interface Chronicle {
  articles: readonly PlainArticle[];
  stories: readonly Story[];
  /** By article, the slug of each entry of its `names`: the same for all spellings of a name. */
  slugs: ReadonlyMap<string, readonly string[]>;
  statements: readonly Pick<Statement, 'members'>[];
  conflicts: readonly Pick<Conflict, 'kind' | 'values'>[];
  /** The day that undated articles are counted from. */
  day: string | null;
}

/**
 * The events that articles date: dated passages that are one statement, or that tell the same time, share names and are worded alike, are one event.
 * By story in the order of the stories, and within one by time, those without a known day last. The order of the articles does not matter, nor
 * does an article of another story.
 */
export function findEvents({ articles, stories, slugs, statements, conflicts, day }: Chronicle): TimelineEvent[] {
  const storyOf = new Map(stories.flatMap(({ articles: own, central }) => own.map((id) => [id, central])));
  const told = articles
    .toSorted((a, b) => byCodeUnits(a.id, b.id))
    .flatMap((article): Told[] => {
      const datings = findDatings(article, day);
      const senses = readSenses(article, slugs.get(article.id) ?? [], datings);
      return datings.map((dating, index) => ({ dating, senses: senses[index]!, story: storyOf.get(article.id)! }));
    });
  const worded = wordsOf(articles);
  const events = join(told, statements, conflicts).map((draft) => makeEvent(draft, told, worded));
  const places = new Map(stories.map(({ central }, index) => [central, index]));
  return withOwnIds(
    events.filter(isTelling).sort((a, b) => places.get(a.story)! - places.get(b.story)! || byTime(a, b)),
  );
}

function join(told: readonly Told[], statements: Chronicle['statements'], conflicts: Chronicle['conflicts']) {
  const datings = told.map(({ dating }) => dating);
  const at = datingsByLine(datings);
  const groups = new Groups(told.length);
  joinStated(datings, statements, at, groups);
  joinAlike(told, groups);
  const differ = joinConflicting(datings, conflicts, at, groups);
  const drafts = draftEvents(datings, groups.all(), differ);
  addUndated(drafts, datings, statements, at);
  return drafts;
}

/** That one article quotes somebody on a certain day is no event of the story. */
const isTelling = ({ isSaying, evidence }: TimelineEvent): boolean =>
  !isSaying || evidence.some(({ article }) => article !== evidence[0]!.article);

const afterAll = '9999';

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const [x, y] = [a.times[0]!, b.times[0]!];
  return (
    byCodeUnits(x.from ?? x.to ?? afterAll, y.from ?? y.to ?? afterAll) ||
    byCodeUnits(y.to ?? afterAll, x.to ?? afterAll) ||
    byCodeUnits(a.id, b.id)
  );
}

function withOwnIds(events: readonly TimelineEvent[]): TimelineEvent[] {
  const times = new Map<string, number>();
  return events.map((event) => {
    const time = (times.get(event.id) ?? 0) + 1;
    times.set(event.id, time);
    return time === 1 ? event : { ...event, id: `${event.id}-${time}` };
  });
}
