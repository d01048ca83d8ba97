import type { DateExpression } from '../../schema/date-expression.ts';

/** A date where it stands: offsets in UTF-16 units of the line's text. */
export interface DatePlace {
  expression: DateExpression;
  text: string;
  start: number;
  end: number;
}

type Context = (place: DatePlace) => boolean;

const before = ({ text, start }: DatePlace): string => text.slice(0, start);
const after = ({ text, end }: DatePlace): string => text.slice(end);
const words = ({ text, start, end }: DatePlace): string => text.slice(start, end);

/** What may stand between a clause and the year it happened in. */
const beforeYear =
  /\b(?:in|since|by|from|until|till|through|throughout|during|of|after|before|to|and|or|around|circa|early|late|mid|between)\s$/i;
const determiner = /(?:\b(?:the|a|an|its|his|her|their|our|your|my)|['’]s?)\s$/i;

const comparison =
  /\b(?:than|against|versus|compared (?:with|to))\s(?:in\s)?$|\b(?:from|than|against|versus|compared (?:with|to))\s[^\p{L}\s]*\d[\d.,]*%?\s(?:\p{L}+\s){0,3}(?:in|for|of)\s$/iu;

/** Where a date tells nothing about when the sentence happened. */
const contexts: Record<string, Context> = {
  /** How long or how often; `now`, `recently`. */
  noPlace: ({ expression: { type, precision } }) => type === 'duration' || type === 'set' || precision === 'vague',
  /** `Wednesday’s call`: the day tells which call, not when the sentence happened. */
  possessive: (place) => /^['’](?:s\b|\s)/.test(after(place)),
  /** `pre-2014 borders`, `the mid-2014 truce`. */
  compound: (place) => /^p(?:re|ost)-/i.test(words(place)) || /[-–]$/.test(before(place)) || /^(?:-\p{L}|\/\d)/u.test(after(place)),
  /** `the 2014 agreement`. */
  attributiveYear: (place) =>
    /^\d{4}s?$/.test(words(place)) && !beforeYear.test(before(place)) && !/^\s*$/.test(before(place)),
  /** `a Thursday deadline`, `his 12 February letter`. */
  attributiveDay: (place) => determiner.test(before(place)) && /^,?\s\p{L}/u.test(after(place)) && /^[\p{Lu}\d]/u.test(words(place)),
  /** `up from 2.9 billion in 1985`, `compared with January`: a figure that another is compared with. */
  compared: (place) => /\bfrom\sa year earlier$/i.test(before(place) + words(place)) || comparison.test(before(place)),
  /** `Here are other developments of the week:` */
  leadIn: ({ text }) => text.endsWith(':'),
  /** `(2014)`. */
  bracketed: (place) => /[([]$/.test(before(place)) && /^[)\]]/.test(after(place)),
  /** `BRUSSELS, Feb. 12 (Reuters) -`: the day the article was sent. */
  dateline: (place) =>
    /^[\p{Lu}\d][^a-z]*(?:\p{L}[\p{L}.]+)?[,\s(]*$/u.test(before(place)) &&
    /^[,\s)]*(?:\([^)]*\)|\p{Lu}{2,})?\s*(?:[–—]|-{1,2}\s|:)/u.test(after(place)),
  /** `Updated on 12 February`: the day of the page. */
  pageNote: (place) =>
    /^\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified|revised|printed|copyright|file photo|retrieved|accessed)\b|©).{0,24}$/i.test(
      before(place),
    ),
}; // prettier-ignore

const all = Object.values(contexts);

/** Whether a date dates neither what its sentence tells nor that it was said. */
export function datesNothing(place: DatePlace): boolean {
  return all.some((holds) => holds(place));
}
