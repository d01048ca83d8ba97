import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { type PlacedName, findPlacedNames } from './placed-names.ts';

/** Somebody or something that a reader marked; nationalities stand apart, as `demonyms`. */
interface Entity {
  id: string;
  type: string;
  acceptTypes?: string[];
  acceptForms?: string[];
}

interface Mention {
  entity: string;
  article: string;
  start: number;
  end: number;
}

interface Gold {
  entities: Entity[];
  mentions: Mention[];
}

const seeds = new URL('../../seeds/', import.meta.url);
const scored: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);

/** Names of the bundled articles against a reader's: right with span and type, or with another reading that the reader accepts. */
export function evaluateSeedNames(folder: string): EvaluationRow[] | null {
  const files = ['entities.json', 'sentences.json'].map((file) => join(folder, 'gold-seeds', file));
  if (!files.every((file) => existsSync(file))) return null;
  const [gold, { articles }] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown) as [
    Gold,
    { articles: Record<string, { file: string }> },
  ];
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const marked = gold.mentions.filter(({ entity }) => scored.has(entities.get(entity)?.type ?? ''));
  let [ours, right] = [0, 0];
  for (const [article, { file }] of Object.entries(articles)) {
    const text = readFileSync(new URL(file, seeds), 'utf8');
    const left = new Set(marked.filter((mention) => mention.article === article));
    for (const name of findPlacedNames(text)) {
      const match = [...left].find((mention) => isRight(name, mention, entities.get(mention.entity)!, text));
      if (match) left.delete(match);
      ours += 1;
      right += match ? 1 : 0;
    }
  }
  const about = { task: 'Names', set: 'the five bundled articles', items: marked.length, peer: null, peerName: null };
  return [{ ...about, measure: 'F1 of span and type', ours: (2 * right) / (ours + marked.length) }];
}

function isRight(name: PlacedName, { start, end }: Mention, entity: Entity, text: string): boolean {
  const { type, acceptTypes = [type], acceptForms = [] } = entity;
  if (!acceptTypes.includes(name.type)) return false;
  const isInside = start <= name.start && name.end <= end;
  return (
    (name.start === start && name.end === end) || (isInside && acceptForms.includes(text.slice(name.start, name.end)))
  );
}
