import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCopies } from '../../src/relate/copies/index.ts';
import type { Article } from '../../src/schema/article.ts';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { LineSpan } from '../../src/schema/line-span.ts';
import { byCodeUnits } from '../../src/text/order.ts';
import { bCubed } from './b-cubed.ts';
import { readSeed } from './seeds.ts';

/** Two sentences that a reader compared, as `A0.6` and `A3.6`. */
interface MarkedPair {
  a: string;
  b: string;
}

interface Reuse {
  pairs: MarkedPair[];
  nearMisses: MarkedPair[];
  derivation: { family: string[]; independent: string[] };
}

interface Marking {
  articles: Record<string, { file: string; sentences: { i: number; start: number; end: number; text: string }[] }>;
}

/** Shared passages of the bundled articles against a reader's, by pairs of sentences; and which articles go back to one text. */
export function evaluateSeedCopies(folder: string): EvaluationRow[] | null {
  const files = ['reuse.json', 'sentences.json'].map((file) => join(folder, 'gold-seeds', file));
  if (!files.every((file) => existsSync(file))) return null;
  const [reuse, marking] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown) as [Reuse, Marking];
  const names = Object.keys(marking.articles);
  const articles = names.map((name) => readSeed(marking.articles[name]!.file).article);
  const units = new Map(names.map((name, i) => [articles[i]!.id, unitsOf(articles[i]!, name, marking)]));
  const { passages, lines } = findCopies(articles);
  const found = new Set(
    passages.flatMap(({ articles: [a, b], spans }) =>
      spans[0].flatMap((span, i) => pairUnits(unitAt(units, a, span), unitAt(units, b, spans[1][i]!))),
    ),
  );
  const neutral = new Set(reuse.nearMisses.map(keyOf));
  const marked = reuse.pairs.map(keyOf);
  const judged = [...found].filter((pair) => !neutral.has(pair));
  const right = marked.filter((pair) => found.has(pair)).length;
  const about = { task: 'Shared passages', set: 'the five bundled articles', peer: null, peerName: null };
  const gold = names.map((name) => (reuse.derivation.family.includes(name) ? 'family' : name));
  const ours = articles.map(({ id }) => lines.findIndex((line) => line.articles.includes(id)).toString());
  return [
    {
      ...about,
      items: marked.length,
      measure: 'precision of pairs',
      ours: judged.length === 0 ? 0 : right / judged.length,
    },
    { ...about, items: marked.length, measure: 'recall of pairs', ours: right / marked.length },
    { ...about, task: 'Lines of descent', items: names.length, measure: 'B3 F', ours: bCubed(gold, ours).f },
  ];
}

const keyOf = ({ a, b }: MarkedPair): string => [a, b].sort(byCodeUnits).join(' ');

/** The marked sentence of each line. */
function unitsOf({ blocks }: Article, name: string, { articles }: Marking): (string | null)[] {
  const left = [...articles[name]!.sentences];
  return blocks.flatMap(({ sentences }) =>
    sentences.map(({ text }) => {
      const unit = left.find((one) => one.text === text || one.text.includes(text) || text.includes(one.text));
      return unit ? `${name}.${unit.i}` : null;
    }),
  );
}

function unitAt(units: ReadonlyMap<string, (string | null)[]>, article: string, [line]: LineSpan): string | null {
  return units.get(article)![line] ?? null;
}

function pairUnits(a: string | null, b: string | null): string[] {
  return a === null || b === null ? [] : [keyOf({ a, b })];
}
