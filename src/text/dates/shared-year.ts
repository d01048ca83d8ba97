import { dayRange } from './interval.ts';
import { type Meaning, type Yearly, resolved } from './meaning.ts';
import { textAt, wordSet } from './place.ts';
import type { Term } from './term.ts';

const links = wordSet('and or to through until');

/** The date that a list or range goes on with: `May` to `July 2023`. */
function partner(terms: readonly Term[], at: number): Meaning | undefined {
  const next = links.has(textAt(terms, at + 1)) ? terms[at + 2] : terms[at + 1];
  const isLinked = next !== undefined && (next !== terms[at + 1] || next.gap === '-');
  return isLinked ? (next.values.DAY ?? next.values.PERIOD) : undefined;
}

/** The last occurrence before a date with a year that it is told together with: `between May and July 2023`; `null` where there is none. */
export function sharedYear(yearly: Yearly, terms: readonly Term[], at: number): Meaning {
  return (context) => {
    const end = partner(terms, at)?.(context);
    const last = end?.from === null ? dayRange(end.value) : null;
    if (!end || !last) return null;
    const year = Number(end.value.slice(0, 4));
    const value = [yearly(year), yearly(year - 1)].find(
      (near) => near !== null && (dayRange(near)?.from ?? last.to) < last.from,
    );
    return resolved(value ?? null, null);
  };
}
