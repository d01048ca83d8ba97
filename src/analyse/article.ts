import type { VFile } from 'vfile';
import type { Article } from '../schema/article.ts';
import type { Block } from '../schema/block.ts';
import type { Sentence } from '../schema/sentence.ts';
import { passageId } from '../text/identity.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { slug } from '../text/slug.ts';
import { isProse } from './sentences.ts';
import { deriveTitle } from './title.ts';

/** Puts together what the plugins left on the file. */
export function makeArticle(file: VFile): Article {
  const { source, lines, total, counts, lineReadability, lineTone, hard, readability, tone } = file.data as Required<
    typeof file.data
  >;
  const text = String(file);
  const seen = new Map<string, number>();
  const blocks: Block[] = source.blocks.map(({ kind, marker }) => ({ kind, marker, sentences: [] }));
  lines.forEach((line, i) => {
    const value = text.slice(line.start, line.end);
    const base = passageId(value);
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const gap = lines[i - 1]?.block === line.block ? text.slice(lines[i - 1]!.end, line.start) : ' ';
    const sentence: Sentence = {
      id: times === 1 ? base : `${base}-${times}`,
      ...(gap === ' ' ? {} : { gap }),
      words: counts[i]!.words,
      formulas: lineReadability[i]?.formulas ?? null,
      grade: lineReadability[i]?.grade ?? null,
      hard: hard[i]!,
      ...lineTone[i]!,
      text: value,
    };
    blocks[line.block]!.sentences.push(sentence);
  });
  const first = lines.find((line) => isProse(line)) ?? lines[0]!;
  const title = source.title ?? deriveTitle(text.slice(first.start, first.end));
  const { words, sentences, characters, syllables } = total;
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
    counts: {
      words,
      sentences,
      paragraphs: source.blocks.filter(isProse).length,
      characters,
      syllables,
      minutes: readingMinutes(words),
    },
    readability,
    hardSentences: hard.filter((votes) => votes > 0).length,
    tone,
    doubts: source.doubts,
    blocks,
  };
}
