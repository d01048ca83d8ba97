import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { NameType } from '../../src/schema/name.ts';
import { findPlacedNames } from './placed-names.ts';
import { readRows } from './read.ts';

/** A news story with its names as annotators marked them. */
interface Marked {
  set: string;
  text: string;
  names: { start: number; end: number; type: 'PER' | 'LOC' | 'ORG' | 'MISC' }[];
}

interface Counts {
  found: number;
  gold: number;
  right: number;
}

const types: readonly (readonly [mark: Marked['names'][number]['type'], type: NameType, label: string])[] = [
  ['PER', 'person', 'persons'],
  ['LOC', 'place', 'places'],
  ['ORG', 'organisation', 'organisations'],
];
const labels: Readonly<Record<string, string>> = { 'conll-train': 'training', 'conll-val': 'validation' };
/** compromise on the CoNLL-2003 test stories: README of the data. */
const peer = 0.483;

/** Names against annotators, as CoNLL-2003 scores them: a name is right when its span and its type are. */
export function evaluateNames(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'names.jsonl')) as Marked[] | null;
  if (rows === null) return null;
  const sets = [...new Set(rows.map(({ set }) => set))];
  return sets.flatMap((set) => {
    const stories = rows.filter((row) => row.set === set);
    return scoreSet(`CoNLL-2003, ${stories.length.toLocaleString('en')} ${labels[set] ?? set} stories`, stories);
  });
}

function scoreSet(label: string, stories: readonly Marked[]): EvaluationRow[] {
  const counts = types.map((): Counts => ({ found: 0, gold: 0, right: 0 }));
  for (const story of stories) countStory(story, counts);
  const about = { task: 'Names', set: label };
  const all = counts.reduce(add);
  const peerName = 'compromise, published for the test stories';
  return [
    { ...about, items: all.gold, measure: 'F1 of span and type', ours: f1(all), peer, peerName },
    ...types.map(([, , plural], index): EvaluationRow => {
      const { [index]: count = all } = counts;
      return { ...about, items: count.gold, measure: `F1 of ${plural}`, ours: f1(count), peer: null, peerName: null };
    }),
  ];
}

function countStory({ text, names }: Marked, counts: readonly Counts[]): void {
  const found = findPlacedNames(text);
  types.forEach(([mark, type], index) => {
    const count = counts[index]!;
    const gold = new Set(names.filter((name) => name.type === mark).map(({ start, end }) => `${start} ${end}`));
    const ours = found.filter((name) => name.type === type);
    count.gold += gold.size;
    count.found += ours.length;
    count.right += ours.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
  });
}

function add(a: Counts, b: Counts): Counts {
  return { found: a.found + b.found, gold: a.gold + b.gold, right: a.right + b.right };
}

function f1({ found, gold, right }: Counts): number {
  return (2 * right) / (found + gold);
}
