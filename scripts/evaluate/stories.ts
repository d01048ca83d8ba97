import { join } from 'node:path';
import { findStories, storyByArticle, type ToldArticle } from '../../src/relate/stories/index.ts';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { bCubed } from './b-cubed.ts';
import { readRows } from './read.ts';

interface Told {
  id: string;
  story: string;
  text: string;
}

/** Articles grouped by the story that they tell, all in one folder. */
export function evaluateStories(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'stories.jsonl')) as Told[] | null;
  if (rows === null) return null;
  const { precision, recall, f } = bCubed(
    rows.map(({ story }) => story),
    groupStories(rows),
  );
  const about = { task: 'Stories', set: 'ECB+ articles', items: rows.length };
  return [
    { ...about, measure: 'B3 F', ours: f, peer: 0.805, peerName: 'tf-idf, one threshold' },
    { ...about, measure: 'B3 precision', ours: precision, peer: null, peerName: null },
    { ...about, measure: 'B3 recall', ours: recall, peer: null, peerName: null },
  ];
}

/** The story of each text. */
export function groupStories(rows: readonly Pick<Told, 'id' | 'text'>[]): string[] {
  const storyOf = storyByArticle(findStories(rows.map(toArticle)));
  return rows.map(({ id }) => storyOf.get(id)!);
}

/** An article of one line; stories look at nothing but its words. */
function toArticle({ id, text }: Pick<Told, 'id' | 'text'>): ToldArticle {
  const sentence = { id: 's-aaaaaaa', text, words: 0, formulas: null, grade: null, hard: 0, tone: null, toneWords: [] };
  return { id, blocks: [{ kind: 'paragraph', marker: null, sentences: [sentence] }] };
}
