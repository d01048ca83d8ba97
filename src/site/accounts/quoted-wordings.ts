import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import type { Line } from '../../schema/sentence.ts';
import type { Carrier } from './carriers.ts';
import type { ReadLines } from './readings.ts';

/** A wording of a quotation as one article has it. */
export interface QuotedWording {
  article: string;
  /** Verbatim. */
  words: string;
}

/** Who quotes an utterance, and in which words; an article once, with its first quotation of it. */
export interface Quoting {
  carriers: Carrier[];
  quoted: QuotedWording[];
}

export async function readQuoting(
  { wordings }: Pick<QuotationVariants, 'wordings'>,
  read: ReadLines,
): Promise<Quoting> {
  const members = wordings.flatMap((wording) => wording.members);
  const first = [...Map.groupBy(members, ({ article }) => article).values()].map((own) => own[0]!);
  const quoted = await Promise.all(
    first.map(async ({ article, spans }) => {
      const lines = await read(article);
      return { article, sentence: lines[spans[0]![0]]!.id, words: spans.map((span) => cut(lines, span)).join(' ') };
    }),
  );
  return {
    quoted: quoted.map(({ article, words }) => ({ article, words })),
    carriers: quoted.map(({ article, sentence }): Carrier => ({ article, sentence, state: 'F', isShown: false })),
  };
}

function cut(lines: readonly Line[], [line, start, end]: readonly [number, number, number]): string {
  return lines[line]!.text.slice(start, end);
}
