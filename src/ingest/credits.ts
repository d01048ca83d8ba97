import { statedDate } from './stated-date.ts';

/** What a line says of who wrote the text and when it appeared. */
export interface Credit {
  /** The names as printed, `Jane Doe and John Roe`. */
  author: string | null;
  /** ISO 8601. */
  published: string | null;
}

const nameWord = String.raw`(?:\p{Lu}[\p{L}'’.-]*)`;
const particle = String.raw`(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|ter|van|von|y)`;
const name = String.raw`(?:${nameWord}(?: (?:${nameWord}|${particle})){0,3} ${nameWord})`;
const names = String.raw`${name}(?:(?:, ${name}){0,8},? (?:and|&) ${name})?`;

const opening =
  /^(?:(?:compiled|written|reported|reporting|writing|words|text|story|report|analysis|posted|published) )?by:? /i;
const people = new RegExp(String.raw`^(${names})(?: ?[,;–—(/].*| in .*)?$`, 'u');

/**
 * What a line states, when it states nothing else: an author (`By Jane Doe, Staff Writer`), a date of publication
 * (`Published: 12 February 2025`), or several of these between upright bars. `null` for any other line.
 */
export function findCredit(line: string): Credit | null {
  if (line.length > 160) return null;
  const parts = line.split(/ ?[|•·] ?/);
  const author = firstOf(parts, authorOf);
  const published = firstOf(parts, statedDate);
  return author === null && published === null ? null : { author, published };
}

function authorOf(part: string): string | null {
  const isBracketed = part.startsWith('(') && part.endsWith(')');
  const text = isBracketed ? part.slice(1, -1) : part;
  if (!isBracketed && /[.,;:!?–—-]$/.test(text)) return null;
  const start = opening.exec(text)?.[0];
  return start === undefined ? null : (people.exec(text.slice(start.length))?.[1] ?? null);
}

function firstOf<Value>(parts: readonly string[], read: (part: string) => Value | null): Value | null {
  for (const part of parts) {
    const value = read(part);
    if (value !== null) return value;
  }
  return null;
}

/** Bylines and dates stand among so many lines at either end of a text. */
const edge = 4;

/** Indexes of the lines of a text that are credits. Dates count only when the text states a single one. */
export function findCreditLines(lines: readonly string[]): Set<number> {
  const credits = lines.map((line) => findCredit(line));
  const dates = new Set(credits.flatMap((credit) => credit?.published ?? []));
  const found = credits.flatMap((credit, index) => {
    const isAtEdge = index < edge || index >= lines.length - edge;
    return isAtEdge && credit && (credit.author !== null || dates.size === 1) ? [index] : [];
  });
  return new Set(found.length < lines.length ? found : []);
}
