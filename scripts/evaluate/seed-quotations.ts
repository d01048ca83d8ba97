import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { lastWord } from './head-names.ts';
import { type PlacedQuotation, findPlacedQuotations } from './placed-quotations.ts';

/** A quotation that a reader marked. `borderline` neither gains nor loses. */
interface Marked {
  article: string;
  start: number;
  end: number;
  /** Id of an entity; `null` where `speakerText` describes who speaks. */
  speaker: string | null;
  acceptSpeakers?: (string | null)[];
  speakerText?: string;
  borderline?: boolean;
}

/** A stretch between marks that is taken for a quotation. */
interface Segment extends Pick<PlacedQuotation, 'speaker'> {
  start: number;
  end: number;
}

interface Gold {
  quotes: Marked[];
  /** Last words of the forms of an entity's name, by its id. */
  heads: Map<string, string[]>;
  /** File name, by the article's id. */
  files: [article: string, file: string][];
}

const seeds = new URL('../../seeds/', import.meta.url);

/**
 * Quotations of the bundled articles and their speakers against a reader's. A speaker is right when the full name ends as a name of
 * the one meant, or, where the reader only describes who speaks, when the words do; a speaker without a name is no answer.
 */
export function evaluateSeedQuotations(folder: string): EvaluationRow[] | null {
  const gold = readGold(join(folder, 'gold-seeds'));
  if (gold === null) return null;
  let [ours, found, answered, asked, right] = [0, 0, 0, 0, 0];
  for (const [article, file] of gold.files) {
    const inArticle = gold.quotes.filter((quote) => quote.article === article);
    const marked = inArticle.filter(({ borderline }) => borderline !== true);
    const segments = findSegments(file).filter(
      (segment) => !inArticle.some((mark) => mark.borderline && overlaps(segment, mark)),
    );
    const pairs = marked.flatMap((mark): [Marked, Segment][] => {
      const segment = segments.find((other) => overlaps(other, mark));
      return segment ? [[mark, segment]] : [];
    });
    ours += segments.length;
    found += pairs.length;
    answered += pairs.filter(([mark, segment]) => isAnswer(segment, mark)).length;
    asked += marked.filter(({ acceptSpeakers = [] }) => !acceptSpeakers.includes(null)).length;
    right += pairs.filter(([mark, segment]) => isAnswer(segment, mark) && isRight(segment, mark, gold.heads)).length;
  }
  const items = gold.quotes.filter(({ borderline }) => borderline !== true).length;
  const about = { set: 'the five bundled articles', items, peer: null, peerName: null };
  return [
    { ...about, task: 'Quotations', measure: 'F1 of overlap', ours: (2 * found) / (ours + items) },
    { ...about, task: 'Speakers of quotations', measure: 'F1', ours: (2 * right) / (answered + asked) },
  ];
}

function readGold(folder: string): Gold | null {
  const files = ['quotes.json', 'entities.json', 'sentences.json'].map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return null;
  const [quotes, entities, sentences] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown) as [
    { quotes: Marked[] },
    { entities: { id: string; allForms: string[] }[] },
    { articles: Record<string, { file: string }> },
  ];
  return {
    quotes: quotes.quotes,
    heads: new Map(entities.entities.map(({ id, allForms }) => [id, allForms.map(lastWord)])),
    files: Object.entries(sentences.articles).map(([article, { file }]) => [article, file]),
  };
}

function findSegments(file: string): Segment[] {
  const quotations = findPlacedQuotations(readFileSync(new URL(file, seeds), 'utf8'));
  return quotations
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .flatMap(({ segments, speaker }) => segments.map(([start, end]) => ({ start, end, speaker })));
}

function overlaps(a: Pick<Segment, 'start' | 'end'>, b: Pick<Segment, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function isAnswer({ speaker }: Segment, mark: Marked): boolean {
  return speaker !== null && (speaker.name !== null || mark.speaker === null);
}

function isRight({ speaker }: Segment, mark: Marked, heads: Gold['heads']): boolean {
  if (mark.speaker === null) return lastWord(speaker!.words) === lastWord(mark.speakerText ?? '');
  const accepted = mark.acceptSpeakers ?? [mark.speaker];
  return accepted.some((id) => id !== null && heads.get(id)!.includes(lastWord(speaker!.name!)));
}
