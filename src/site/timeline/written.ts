import type { EventEvidence, TimelineEvent } from '../../schema/timeline.ts';
import type { NumberedArticle } from '../content/dossier.ts';

/** A day, and the words of an article that tell it. */
export interface DatedWords {
  day: string;
  evidence: EventEvidence;
}

/** When an article was written, as far as it or its text tells. */
export interface Written {
  entry: NumberedArticle;
  /** The day that it was published. */
  published: string | null;
  /** The last day that its text treats as past, and the first that it treats as still to come. */
  past: DatedWords | null;
  ahead: DatedWords | null;
}

/** When each article was written. */
export function writtenWhen(articles: readonly NumberedArticle[], events: readonly TimelineEvent[]): Written[] {
  const told = events.flatMap((event) => event.evidence.flatMap((evidence) => datedWords(event, evidence)));
  const byArticle = Map.groupBy(told, ({ evidence }) => evidence.article);
  return articles.map((entry) => {
    const own = (byArticle.get(entry.article.id) ?? []).toSorted((a, b) =>
      a.day < b.day ? -1 : Number(a.day > b.day),
    );
    return {
      entry,
      published: entry.article.published?.value.slice(0, 10) ?? null,
      past: own.findLast(({ isAhead }) => !isAhead) ?? null,
      ahead: own.find(({ isAhead }) => isAhead) ?? null,
    };
  });
}

/** Only what is told to the day sets a limit. */
function datedWords(event: TimelineEvent, evidence: EventEvidence): (DatedWords & { isAhead: boolean })[] {
  if (evidence.date === null) return [];
  const { from, to } = event.times[evidence.date.time]!;
  return from !== null && from === to ? [{ day: from, evidence, isAhead: event.isAhead }] : [];
}
