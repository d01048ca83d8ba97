import type { Article } from '../../schema/article.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import type { OwnSpans } from '../accounts/own-spans.ts';
import { labelSpeaker } from '../wording/speakers.ts';
import type { Mark } from './mark-tree.ts';
import { quotedHere } from './quoted-here.ts';
import type { Marked } from './segments.ts';

/** The address of the entry of a name, by its slug; `undefined` when it has none. */
export type NameAddress = (slug: string) => string | undefined;

/** Marks on the lines of an article, by index of the line. */
export type LineMarks = ReadonlyMap<number, readonly Marked<Mark>[]>;

/** The names and quotations of an article as marks on its lines, and what it shares with others. */
export function lineMarks(
  article: Pick<Article, 'blocks' | 'names' | 'quotations'>,
  nameAddress: NameAddress,
  own: OwnSpans = { shared: [], copied: [], differing: [] },
): LineMarks {
  const marks = [...quotationMarks(article), ...nameMarks(article, nameAddress), ...accountMarks(own)];
  const byLine = Map.groupBy(marks, ({ span: [line] }) => line);
  return new Map([...byLine].map(([line, own]) => [line, own.map(toMarked)]));
}

interface Placed {
  span: LineSpan;
  mark: Mark;
}

function toMarked({ span: [, start, end], mark }: Placed): Marked<Mark> {
  return { start, end, mark };
}

function nameMarks({ names }: Pick<Article, 'names'>, nameAddress: NameAddress): Placed[] {
  return names.flatMap(({ type, slug, mentions }) => {
    const href = slug === undefined ? undefined : nameAddress(slug);
    return mentions.map((span): Placed => ({ span, mark: { type: 'name', of: type, href } }));
  });
}

function accountMarks(spans: OwnSpans): Placed[] {
  return (['shared', 'copied', 'differing'] as const).flatMap((type) =>
    spans[type].map((span): Placed => ({ span, mark: { type } })),
  );
}

/** Each part of a quotation with the quotation marks around it; the last says who speaks. */
function quotationMarks(article: Pick<Article, 'blocks' | 'quotations'>): Placed[] {
  const texts = article.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return quotedHere(article).flatMap(({ spans, speaker }) =>
    spans.map((span, index): Placed => {
      const by = index === spans.length - 1 ? labelSpeaker(speaker) : null;
      return { span: withQuotationMarks(span, texts[span[0]]!), mark: { type: 'quotation', by } };
    }),
  );
}

const quotationMark = /["'«»‘’‚‛“”„‟‹›]/u;

function withQuotationMarks([line, start, end]: LineSpan, text: string): LineSpan {
  return [
    line,
    quotationMark.test(text.charAt(start - 1)) ? start - 1 : start,
    quotationMark.test(text.charAt(end)) ? end + 1 : end,
  ];
}
