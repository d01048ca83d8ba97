import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { DateExpression } from '../schema/date-expression.ts';
import { parseDay } from '../text/dates/calendar.ts';
import { findTimes, startNarrative } from '../text/dates/find.ts';
import { isEnglish, need } from './need.ts';

declare module 'vfile' {
  interface DataMap {
    /** Expressions of time in the order of the text. */
    dates: DateExpression[];
  }
}

/** Options of `findDates`. */
export interface DateOptions {
  /** The day (ISO 8601) that "Wednesday" is counted from in articles without a date of their own. */
  dossierDate?: string | undefined;
}

/** Finds what tells the time: dates, times of day, durations, and how often. Relative ones are counted from the day of publication. */
export function findDates({ dossierDate = '' }: DateOptions = {}) {
  return (_: Root, file: VFile): void => {
    file.data.dates = isEnglish(file) ? datesOf(file, dossierDate) : [];
  };
}

function datesOf(file: VFile, dossierDate: string): DateExpression[] {
  const text = String(file);
  const published = parseDay(need(file, 'source').published?.value ?? '');
  const anchorName = published === null ? 'dossier' : 'published';
  const narrative = startNarrative(published ?? parseDay(dossierDate));
  return need(file, 'lines').flatMap((line, index) =>
    findTimes(text.slice(line.start, line.end), narrative).map(({ start, end, from, ...rest }): DateExpression => ({
      span: [index, start, end],
      ...rest,
      anchor: from === 'anchor' ? anchorName : from,
    })),
  );
}
