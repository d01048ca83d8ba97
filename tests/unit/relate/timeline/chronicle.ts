import { analyse } from '../../../../src/analyse/index.ts';
import { ingest } from '../../../../src/ingest/index.ts';
import { findEvents, relateAccounts, relateNames } from '../../../../src/relate/index.ts';
import type { Article } from '../../../../src/schema/article.ts';
import type { TimelineEvent } from '../../../../src/schema/timeline.ts';

/** What is known of the day of an article: when it was published, or else the day of the dossier. */
interface Known {
  published?: string;
  dossierDate?: string;
}

/** An article of the text; `name` decides its id. */
export function readText(name: string, text: string, { published, dossierDate }: Known = {}): Article {
  const given = { language: 'en', ...(published && { published }) };
  return analyse(ingest(Buffer.from(text), `${name}.txt`, given), dossierDate === undefined ? {} : { dossierDate });
}

/** The events of articles as a build finds them. */
export function eventsOf(received: readonly Article[], day: string | null = null): TimelineEvent[] {
  const { articles, stories, entities, names } = relateNames(received);
  const { statements, conflicts } = relateAccounts(articles, stories, entities);
  return findEvents({ articles, stories, slugs: names.slugs, statements, conflicts, day });
}

/** An event on one line: its times, then each evidence with the words that date it in brackets. */
export function printed({ times, isAhead, evidence }: TimelineEvent): string {
  const when = times.map(
    ({ from, to, precision }) => `${precision} ${from === to ? from : `${from ?? ''}/${to ?? ''}`}`,
  );
  const words = evidence.map(({ words: text, date }) =>
    date === null ? text : `${text.slice(0, date.at[0])}[${text.slice(...date.at)}]${text.slice(date.at[1])}`,
  );
  return `${when.join(' or ')}${isAhead ? ', ahead' : ''} | ${words.join(' | ')}`;
}
