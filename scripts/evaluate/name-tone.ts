import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { fewestToneSentences } from '../../src/schema/name-tone.ts';
import { clauseTone } from './clause-tone.ts';
import { readArticle, readRows } from './read.ts';
import type { Rated } from './sentiment.ts';
import { mean, pearson } from './statistics.ts';

/** How a name is written about in a text: by the analysis, by the clauses alone, and by the readers who rated its sentences. */
interface ScoredName {
  sentences: number;
  /** Whether the text names nobody else. */
  isAlone: boolean;
  ours: number;
  clauses: number;
  readers: number;
}

const sets: [set: string, label: string, hasArticles: boolean][] = [
  ['nyt', 'NYT, Hutto & Gilbert 2014', true],
  ['emobank-newspaper', 'EmoBank newspapers', true],
  ['emobank-semeval', 'EmoBank headlines', false],
];

/**
 * Tone towards names against readers' ratings of the sentences that mention them. Nobody rated the names themselves: it shows
 * how well the sound of these sentences is met, not what the writer thinks.
 */
export function evaluateNameTone(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'sentiment.jsonl')) as Rated[] | null;
  if (rows === null) return null;
  return sets.flatMap(([set, label, hasArticles]) => {
    const rated = rows.filter((row) => row.set === set && /\p{L}/u.test(row.text));
    const alone = rated.flatMap((row) => scoreNames([row])).filter(({ isAlone }) => isAlone);
    const texts = hasArticles ? [...Map.groupBy(rated, articleOf).values()] : [];
    const { often = [], seldom = [] } = Object.groupBy(texts.flatMap(scoreNames), ({ sentences }) =>
      sentences >= fewestToneSentences ? 'often' : 'seldom',
    );
    return [
      ...correlate(label, 'the only name of a sentence', alone),
      ...correlate(label, `in ${fewestToneSentences} sentences or more`, often),
      ...correlate(label, 'in fewer, not shown', seldom),
    ];
  });
}

function correlate(set: string, which: string, names: readonly ScoredName[]): EvaluationRow[] {
  if (names.length === 0) return [];
  const readers = names.map((name) => name.readers);
  const r = (method: 'ours' | 'clauses'): number => pearson(names.map((name) => name[method]), readers); // prettier-ignore
  const about = { task: 'Tone towards a name', set, items: names.length, measure: `Pearson r, ${which}` };
  return [{ ...about, ours: r('ours'), peer: r('clauses'), peerName: 'the clauses alone that mention it' }];
}

/** `nyt-12_7` and `emobank-wsj_0026_118_240` say from which article they are. */
function articleOf({ id }: Rated): string {
  return id.replace(/^(nyt-\d+)_\d+$|_\d+_\d+$/, '$1');
}

/** The names of the rated sentences of a text, a paragraph each; none where they are not read as that. */
function scoreNames(rated: readonly Rated[]): ScoredName[] {
  const { blocks, names } = readArticle(rated.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n\n'));
  if (blocks.length !== rated.length) return [];
  const lines = blocks.flatMap(({ sentences }) => sentences);
  const ratings = blocks.flatMap(({ sentences }, i) => sentences.map(() => rated[i]!.score));
  return names.flatMap(({ tone, mentions }): ScoredName[] => {
    if (tone === undefined) return [];
    const own = mentions.filter(([line]) => lines[line]!.tone !== null);
    const readers = mean([...new Set(own.map(([line]) => line))].map((line) => ratings[line]!));
    const { score: ours, sentences } = tone;
    return [{ sentences, isAlone: names.length === 1, ours, clauses: clauseTone(own, lines), readers }];
  });
}
