import { z } from 'zod';
import type { Article, ArticleText } from '../../schema/article.ts';
import { type Block, BlockKind } from '../../schema/block.ts';
import { DateExpression } from '../../schema/date-expression.ts';
import { NameEntry } from '../../schema/name.ts';
import { Quotation } from '../../schema/quotation.ts';
import { type Sentence, SentenceFigures } from '../../schema/sentence.ts';
import { type BodyBlock, readBodyBlocks } from './body-blocks.ts';
import { ContentError, invalidValue } from './content-error.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readList } from './lists.ts';
import { toSummary } from './read-summary.ts';
import { findMisplaced } from './spans.ts';

/** `paragraph`, or for an item its kind and marker: `item -`, `item 3.` */
const BlockLabel = z.string().transform((label, context): Pick<Block, 'kind' | 'marker'> => {
  const space = label.indexOf(' ');
  const kind = BlockKind.safeParse(space < 0 ? label : label.slice(0, space));
  if (kind.success) return { kind: kind.data, marker: space < 0 ? null : label.slice(space + 1) };
  context.addIssue(`Unknown kind of block \`${label}\`, expected one of ${BlockKind.options.join(', ')}`);
  return z.NEVER;
});
const Blocks = z.array(BlockLabel).min(1);

/**
 * An article, whole, out of the text of its file in `content/articles/`: the inverse of `composeArticle`.
 * `file` names it in errors. Throws a `ContentError` that says where the mistake is and how to mend it.
 */
export function readArticle(fileText: string, file = 'article.md'): Article {
  const lines = fileText.split('\n');
  const frontMatter = readFrontMatter(lines, file);
  const blocks = frontMatter.entries.get('blocks');
  if (blocks === undefined) throw new ContentError(file, 1, 'Missing `blocks` in the front matter');
  const labels = Blocks.safeParse(blocks.value);
  if (!labels.success) throw invalidValue(file, blocks.line, labels.error);
  const body = readBodyBlocks(lines.slice(frontMatter.lines).join('\n'), file, frontMatter.lines);
  if (labels.data.length !== body.length) {
    const problem = `\`blocks\` names ${labels.data.length} blocks, the body has ${body.length}; make them agree`;
    throw new ContentError(file, blocks.line, problem);
  }
  const figures = readList(frontMatter, 'sentences', SentenceFigures, file);
  checkSentenceCount(body, figures.length, frontMatter.entries.get('sentences')!.line, file);
  return {
    ...toSummary(frontMatter, file),
    blocks: joinSentences(labels.data, body, figures),
    ...readPointers(frontMatter, body.flatMap((block) => block.sentences), file),
  };
}

/** What points into the text: no place of it may lie outside. */
function readPointers(frontMatter: FrontMatter, texts: readonly string[], file: string): Omit<ArticleText, 'blocks'> {
  return {
    names: readList(frontMatter, 'names', NameEntry, file, ({ role, mentions }) => findMisplaced([role, ...mentions], texts)),
    quotations: readList(frontMatter, 'quotations', Quotation, file, ({ spans, speaker, cue, channel }) =>
      findMisplaced([...spans, speaker?.words, cue, channel], texts),
    ),
    dates: readList(frontMatter, 'dates', DateExpression, file, ({ span }) => findMisplaced([span], texts)),
  };
}

function checkSentenceCount(body: readonly BodyBlock[], expected: number, line: number, file: string): void {
  const found = body.reduce((total, { sentences }) => total + sentences.length, 0);
  if (found === expected) return;
  const problem = `\`sentences\` has ${expected} entries, the body ${found} lines; one sentence a line`;
  throw new ContentError(file, line, problem);
}

function joinSentences(
  labels: readonly Pick<Block, 'kind' | 'marker'>[],
  body: readonly BodyBlock[],
  figures: readonly SentenceFigures[],
): Block[] {
  let next = 0;
  return labels.map((label, index) => ({
    ...label,
    sentences: body[index]!.sentences.map((text): Sentence => ({ ...figures[next++]!, text })),
  }));
}
