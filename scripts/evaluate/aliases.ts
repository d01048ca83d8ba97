import { join } from 'node:path';
import { joinAliases, type NamedArticle } from '../../src/relate/aliases/index.ts';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { NameEntry, NameType } from '../../src/schema/name.ts';
import { bCubed } from './b-cubed.ts';
import { namesIn } from './marked-names.ts';
import { readRows } from './read.ts';

/** A mention as annotators marked it, and what it means. */
interface Marked {
  corpus: string;
  doc: string;
  type: 'PER' | 'LOC' | 'ORG';
  surface: string;
  entity: string;
}

const types: Readonly<Record<Marked['type'], NameType>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/** Names of one thing in different articles, grouped within a corpus. */
export function evaluateAliases(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'aliases.jsonl')) as Marked[] | null;
  if (rows === null) return null;
  const corpora = Map.groupBy(rows, ({ corpus }) => corpus);
  const sorted = [...corpora.values()].flat();
  const found = [...corpora].flatMap(([corpus, own]) => groupNames(own).map((group) => `${corpus} ${group}`));
  const { precision, f } = bCubed(
    sorted.map(({ corpus, entity }) => `${corpus} ${entity}`),
    found,
  );
  const about = { task: 'Spellings of a name', set: `MEANTIME, ${corpora.size} folders`, items: rows.length };
  return [
    { ...about, measure: 'B3 F', ours: f, peer: 0.767, peerName: 'legal forms stripped, published' },
    { ...about, measure: 'B3 precision', ours: precision, peer: null, peerName: null },
  ];
}

/** The entity of each mention. */
export function groupNames(rows: readonly Marked[]): number[] {
  const docs = [...Map.groupBy(rows.keys(), (i) => rows[i]!.doc).values()].map((indexes) => [...indexes]);
  const entities = joinAliases(
    docs.map((indexes, doc) =>
      toArticle(
        String(doc),
        indexes.map((i) => rows[i]!),
      ),
    ),
  );
  const groups = Array.from(rows, () => -1);
  entities.forEach(({ mentions }, group) => {
    for (const { article, entry } of mentions) groups[docs[Number(article)]![entry]!] = group;
  });
  return groups;
}

/** An article of nothing but the names, one a line. */
function toArticle(id: string, rows: readonly Marked[]): NamedArticle {
  const forms = rows.map(({ surface, type }) => namesIn(surface, types[type]));
  const names = rows.map(({ type }, line): NameEntry => {
    let start = 0;
    const mentions = forms[line]!.map((form): [number, number, number] => {
      const span: [number, number, number] = [line, start, start + form.length];
      start += form.length + 1;
      return span;
    });
    return { name: forms[line]![0]!, type: types[type], role: null, mentions };
  });
  return { id, names, lines: forms.map((own) => own.join(' ')) };
}
