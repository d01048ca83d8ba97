import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { quotationPagePath, quotationsAPage } from '../paging.ts';
import { loadList } from './list-file.ts';
import { loadNameIndex } from './name-index.ts';
import { groupBySpeaker, type QuotedSpeaker } from './speakers.ts';

/** All quotations; only who speaks where is kept, their words are read when asked for. */
export interface Quotations {
  total: number;
  speakers: QuotedSpeaker[];
  /** Reads the quotation with this index. */
  at: (index: number) => DossierQuotation;
  /** Where one is listed; `index` is that among the article's `quotations`. */
  pathOf: (article: string, index: number) => string;
}

let kept: Promise<Quotations> | undefined;

/** Read once in a build; anew for each page under `astro dev`. Only the text of the file is kept in memory. */
export function loadQuotations(): Promise<Quotations> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<Quotations> {
  const { length, at } = await loadList('quotations');
  const quotations = Array.from({ length }, (_, index) => withoutWords(at(index)));
  const { places } = await loadNameIndex();
  const speakers = groupBySpeaker(quotations, (slug) => places.get(slug));
  const pages = pagesByAnchor(speakers, quotations);
  const pathOf = (article: string, index: number): string => {
    const anchor = quotationAnchor({ article, index });
    return `${quotationPagePath(pages.get(anchor) ?? 1)}#${anchor}`;
  };
  return { total: length, speakers, at, pathOf };
}

type WithoutWords = Pick<DossierQuotation, 'article' | 'index' | 'speaker'>;

function withoutWords({ article, index, speaker }: DossierQuotation): WithoutWords {
  return { article, index, speaker };
}

/** The fragment of a quotation on its page. */
export function quotationAnchor({ article, index }: Pick<DossierQuotation, 'article' | 'index'>): string {
  return `q-${article}-${index}`;
}

/** The page that each quotation is on, by its fragment. */
function pagesByAnchor(
  speakers: readonly QuotedSpeaker[],
  quotations: readonly WithoutWords[],
): ReadonlyMap<string, number> {
  const inOrder = speakers.flatMap((speaker) => speaker.quotations);
  return new Map(
    inOrder.map((index, place) => [quotationAnchor(quotations[index]!), Math.floor(place / quotationsAPage) + 1]),
  );
}
