import type { PlainArticle } from '../../schema/article.ts';
import type { DateExpression } from '../../schema/date-expression.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import { parseDay } from '../../text/dates/calendar.ts';
import { cutAtDates } from './clause.ts';
import { datesNothing, type DatePlace } from './contexts.ts';
import { datesSaying } from './saying.ts';
import { type Time, isTimeAhead, timeOf } from './time.ts';

/** Words of an article that tell when something happened. */
export interface Dating {
  article: string;
  expression: DateExpression;
  /** The sentence or clause that is dated. */
  clause: LineSpan;
  words: string;
  time: Time;
  isAhead: boolean;
  isSaying: boolean;
}

/**
 * The dates of an article that date what its own sentences tell: not durations, not those of quotations and headings, not those that only
 * name a thing (`the 2014 borders`). `day` is the one that undated articles are counted from; `null` when unknown.
 */
export function findDatings(article: PlainArticle, day: string | null): Dating[] {
  const lines = article.blocks.flatMap(({ kind, sentences }) => sentences.map(({ text }) => ({ kind, text })));
  const quoted = Map.groupBy(
    article.quotations.flatMap(({ spans }) => spans),
    ([line]) => line,
  );
  const anchor = parseDay(article.published?.value ?? '') ?? parseDay(day ?? '');
  const places = article.dates.flatMap((expression): DatePlace[] => {
    const [line, start, end] = expression.span;
    const { kind, text } = lines[line]!;
    const place = { expression, text, start, end };
    const isBody = kind === 'paragraph' || kind === 'item';
    return isBody && !isWithin(place, quoted.get(line)) && !datesNothing(place) ? [place] : [];
  });
  return [...Map.groupBy(places, ({ expression }) => expression.span[0]).values()].flatMap((own) =>
    cutAtDates(own[0]!.text, own).map(([start, end], index): Dating => {
      const place = own[index]!;
      const time = timeOf(place);
      const isSaying = datesSaying(place.text.slice(start, end), place.start - start, place.end - start);
      const isPast = isSaying || place.expression.modifier === 'earlier';
      return {
        article: article.id,
        expression: place.expression,
        clause: [place.expression.span[0], start, end],
        words: place.text.slice(start, end),
        time,
        isAhead: !isPast && isTimeAhead(time, anchor),
        isSaying,
      };
    }),
  );
}

const isWithin = ({ start, end }: DatePlace, spans: readonly LineSpan[] = []): boolean =>
  spans.some((span) => span[1] <= start && end <= span[2]);
