import { unified } from 'unified';
import { type DateOptions, findDates } from '../../src/analyse/dates.ts';
import { need } from '../../src/analyse/need.ts';
import { parse } from '../../src/analyse/parse.ts';
import { cutSentences } from '../../src/analyse/sentences.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { DateExpression } from '../../src/schema/date-expression.ts';
import type { ArticleFacts } from '../../src/schema/dossier-file.ts';
import { sourceOffset } from '../../src/text/source-place.ts';

/** A date with its place in the file's text. */
export interface PlacedDate extends DateExpression {
  start: number;
  end: number;
}

/** The dates that a build finds in an English text without front matter, with their places in it. */
export function findPlacedDates(text: string, given: ArticleFacts, options: DateOptions = {}): PlacedDate[] {
  const source = ingest(Buffer.from(text), 'text.txt', { ...given, language: 'en' });
  const { tree, file } = parse(source);
  unified().use(cutSentences).use(findDates, options).runSync(tree, file);
  const [lines, blockStarts] = [need(file, 'lines'), need(file, 'blockStarts')];
  return need(file, 'dates').map((date) => {
    const [index, start, end] = date.span;
    const { block, start: lineStart } = lines[index]!;
    const offset = lineStart - blockStarts[block]!;
    const place = (within: number): number => sourceOffset(source.blocks[block]!, offset + within);
    return { ...date, start: place(start), end: place(end - 1) + 1 };
  });
}
