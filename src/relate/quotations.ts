import type { PlainArticle } from '../schema/article.ts';
import type { DossierQuotation } from '../schema/dossier-quotation.ts';
import type { LineSpan } from '../schema/line-span.ts';
import type { Line } from '../schema/sentence.ts';
import { byCodeUnits } from '../text/order.ts';

type QuotingArticle = Pick<PlainArticle, 'id' | 'source' | 'blocks' | 'names' | 'quotations'>;

/**
 * The quotations of all articles that quote somebody, with their words: by path of the article's file, then in the order of the text.
 * `slugs` are those of the entries of each article's `names`.
 */
export function collectQuotations(
  articles: readonly QuotingArticle[],
  slugs: ReadonlyMap<string, readonly string[]>,
): DossierQuotation[] {
  const sorted = articles.toSorted((a, b) => byCodeUnits(a.source.file, b.source.file));
  return sorted.flatMap((article) => quotationsOf(article, slugs.get(article.id) ?? []));
}

function quotationsOf({ id, blocks, names, quotations }: QuotingArticle, slugs: readonly string[]): DossierQuotation[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  const slugOf = speakerSlugs(names, slugs);
  return quotations.flatMap(({ kind, spans, speaker, cue, channel }, index): DossierQuotation[] => {
    if (kind === 'scare' || kind === 'title') return [];
    return [
      {
        article: id,
        index,
        kind,
        parts: spans.map((span) => ({ sentence: lines[span[0]]!.id, text: wordsAt(lines, span) })),
        speaker: speaker && {
          ...speaker,
          words: wordsAt(lines, speaker.words),
          slug: slugOf.get(speaker.name ?? '') ?? null,
        },
        cue: cue && wordsAt(lines, cue),
        channel: channel && wordsAt(lines, channel),
      },
    ];
  });
}

/** By name; where a person and something else are called alike, the person speaks. */
function speakerSlugs(names: PlainArticle['names'], slugs: readonly string[]): Map<string, string> {
  const addressed = names.map(({ name, type }, index) => ({ name, isPerson: type === 'person', slug: slugs[index]! }));
  addressed.sort((a, b) => Number(a.isPerson) - Number(b.isPerson));
  return new Map(addressed.map(({ name, slug }) => [name, slug]));
}

function wordsAt(lines: readonly Line[], [line, start, end]: LineSpan): string {
  return lines[line]!.text.slice(start, end);
}
