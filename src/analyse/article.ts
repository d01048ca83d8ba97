import type { VFile } from 'vfile';
import type { Article } from '../schema/article.ts';
import type { Block } from '../schema/block.ts';
import type { Sentence } from '../schema/sentence.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { slug } from '../text/slug.ts';
import { collectDoubts } from './doubts/collect.ts';
import { need } from './need.ts';
import { isProse } from './sentences.ts';

/** Puts together what the plugins left on a file. */
export function makeArticle(file: VFile): Article {
  const source = need(file, 'source');
  const title = need(file, 'title');
  const { words, sentences, characters, syllables } = need(file, 'total');
  const paragraphs = source.blocks.filter(isProse).length;
  return {
    id: source.id,
    slug: slug(title.value),
    title,
    byline: source.byline,
    author: source.author,
    outlet: source.outlet,
    published: source.published,
    url: source.url,
    licence: source.licence,
    language: source.language,
    source: { file: source.file, sha256: source.sha256, bytes: source.bytes, encoding: source.encoding },
    counts: { words, sentences, paragraphs, characters, syllables, minutes: readingMinutes(words) },
    readability: need(file, 'readability'),
    hardSentences: need(file, 'hard').filter((votes) => votes > 0).length,
    tone: need(file, 'tone'),
    doubts: [...source.doubts, ...collectDoubts(file)],
    blocks: makeBlocks(file),
    names: need(file, 'names'),
    quotations: need(file, 'quotations'),
    dates: need(file, 'dates'),
  };
}

function makeBlocks(file: VFile): Block[] {
  const blocks = need(file, 'source').blocks.map(({ kind, marker }): Block => ({ kind, marker, sentences: [] }));
  const sentences = makeSentences(file);
  need(file, 'lines').forEach(({ block }, i) => blocks[block]!.sentences.push(sentences[i]!));
  return blocks;
}

function makeSentences(file: VFile): Sentence[] {
  const text = String(file);
  const lines = need(file, 'lines');
  const [ids, counts, hard] = [need(file, 'ids'), need(file, 'counts'), need(file, 'hard')];
  const [readability, tone] = [need(file, 'lineReadability'), need(file, 'lineTone')];
  return lines.map(({ block, start, end }, i) => {
    const sentence: Sentence = {
      id: ids[i]!,
      words: counts[i]!.words,
      formulas: readability[i]?.formulas ?? null,
      grade: readability[i]?.grade ?? null,
      hard: hard[i]!,
      tone: tone[i]!.tone,
      toneWords: tone[i]!.toneWords,
      text: text.slice(start, end),
    };
    const before = lines[i - 1];
    const gap = before?.block === block ? text.slice(before.end, start) : ' ';
    if (gap !== ' ') sentence.gap = gap;
    return sentence;
  });
}
