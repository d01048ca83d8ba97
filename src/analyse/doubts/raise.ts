import type { VFile } from 'vfile';
import { need } from '../need.ts';

/** A stretch of the parsed text: the index of its block, and offsets within that block. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** More places than these in one article are its way of writing or one mishap: they become one doubt at the first. */
export const mostPlaces = 3;

/** Raises a doubt at each place, or one that tells how many places there are. */
export function raise(file: VFile, rule: string, message: string, places: readonly Place[]): void {
  const shown = places.length > mostPlaces ? places.slice(0, 1) : places;
  const reason = places.length > mostPlaces ? `${message}, here and at ${places.length - 1} more places` : message;
  for (const place of shown) {
    file.message(reason, {
      place: { start: pointAt(file, place.block, place.start), end: pointAt(file, place.block, place.end) },
      ruleId: rule,
      source: 'analyse',
    });
  }
}

/** Each block is a line of the parsed text, with an empty line after it. */
function pointAt(file: VFile, block: number, offset: number): { line: number; column: number; offset: number } {
  return { line: 2 * block + 1, column: offset + 1, offset: need(file, 'blockStarts')[block]! + offset };
}
