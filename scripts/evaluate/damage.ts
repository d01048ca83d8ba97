import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { readSeed, type Seed } from './seeds.ts';

/** A damaged place that a reader marked: offsets in the file of article `A0` to `A4`. */
interface Marked {
  article: string;
  certainty: 'certain' | 'suspected';
  start: number;
  end: number;
}

interface Marking {
  damage: Marked[];
}

interface Sentences {
  articles: Record<string, { file: string }>;
}

/** Where a doubt begins. */
interface Doubted {
  article: string;
  offset: number;
}

/** A doubt may begin with the words that lead to the damage. */
const nearby = 20;

/** How much of the certain damage in the bundled articles is doubted, and how many doubts a reader shares. */
export function evaluateDamage(folder: string): EvaluationRow[] | null {
  const [marks, names] = ['damage.json', 'sentences.json'].map((file) => join(folder, 'gold-seeds', file));
  if (!existsSync(marks!) || !existsSync(names!)) return null;
  const { damage } = JSON.parse(readFileSync(marks!, 'utf8')) as Marking;
  const { articles } = JSON.parse(readFileSync(names!, 'utf8')) as Sentences;
  const doubts = Object.entries(articles).flatMap(([article, { file }]): Doubted[] =>
    findOffsets(readSeed(file)).map((offset) => ({ article, offset })),
  );
  const certain = damage.filter(({ certainty }) => certainty === 'certain');
  const found = certain.filter((mark) => doubts.some((doubt) => isAt(doubt, mark))).length;
  const right = doubts.filter((doubt) => damage.some((mark) => isAt(doubt, mark))).length;
  const about = { task: 'Damaged places', set: 'the five bundled articles', peer: null, peerName: null };
  return [
    { ...about, items: certain.length, measure: 'share of certain damage found', ours: found / certain.length },
    { ...about, items: doubts.length, measure: 'share of doubts that are right', ours: right / doubts.length },
  ];
}

function isAt(doubt: Doubted, mark: Marked): boolean {
  return doubt.article === mark.article && doubt.offset >= mark.start - nearby && doubt.offset < mark.end;
}

function findOffsets({ text, article }: Seed): number[] {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return article.doubts.map(({ line, column }) => lineStarts[(line ?? 1) - 1]! + (column ?? 1) - 1);
}
