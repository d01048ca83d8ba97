import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { NameEntry } from '../schema/name.ts';
import type { NameTone } from '../schema/name-tone.ts';
import { need } from './need.ts';

/** Gives each name the mean tone of the sentences that mention it; none to names that only titles and headings have. */
export function scoreNames() {
  return (_: Root, file: VFile): void => {
    const scores = need(file, 'lineTone').map(({ tone }) => tone);
    file.data.names = need(file, 'names').map((entry) => {
      const tone = toneOf(entry, scores);
      return tone === null ? entry : { ...entry, tone };
    });
  };
}

/**
 * Of whole sentences: the clauses alone that mention a name agree less with readers. See `Tone towards a name` in
 * `npm run evaluate`.
 */
function toneOf({ mentions }: NameEntry, scores: readonly (number | null)[]): NameTone | null {
  const lines = new Set(mentions.map(([line]) => line));
  const own = [...lines].flatMap((line) => scores[line] ?? []);
  if (own.length === 0) return null;
  const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
  return { score: Math.round(mean * 1000) / 1000 + 0, sentences: own.length };
}
