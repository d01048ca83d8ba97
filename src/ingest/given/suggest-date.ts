import { z } from 'zod';
import { statedDate } from '../stated-date.ts';

/** Numbers in the order of day, month, year: with dots always, with slashes or dashes only when the first cannot be a month. */
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/;

/** The ISO date that a person most likely meant by one written otherwise, for an error message; `null` when it could be two dates or none. */
export function suggestDate(written: string): string | null {
  const text = written.trim();
  const [, day, mark, month, year] = numeric.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return statedDate(text);
  if (mark !== '.' && Number(day) <= 12) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success ? date : null;
}
