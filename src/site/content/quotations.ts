import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { quotationPagePath, quotationsAPage } from '../paging.ts';
import { type ListFile, loadList } from './list-file.ts';
import { loadNameIndex } from './name-index.ts';
import { groupBySpeaker, type QuotedSpeaker } from './speakers.ts';

/** All quotations; only who speaks where is kept, their words are read when asked for. */
export interface Quotations {
  total: number;
  /** How many utterances they are. */
  utterances: number;
  speakers: QuotedSpeaker[];
  /** Reads the quotation with this index. */
  at: (index: number) => DossierQuotation;
  /** What several articles quote, by the index of any of its quotations. */
  variantsOf: (index: number) => QuotationVariants | undefined;
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
  const [{ length, at }, variants, { places }] = await Promise.all([
    loadList('quotations'),
    loadList('quotation-variants'),
    loadNameIndex(),
  ]);
  const quotations = Array.from({ length }, (_, index) => withoutWords(at(index)));
  const groups = groupVariants(quotations, variants);
  const variantOf = new Map(groups.flatMap((group, index) => group.map((quotation) => [quotation, index] as const)));
  const speakers = groupBySpeaker(quotations, (slug) => places.get(slug), groups);
  const pages = pagesByAnchor(speakers, quotations);
  const pathOf = (article: string, index: number): string => {
    const anchor = quotationAnchor({ article, index });
    return `${quotationPagePath(pages.get(anchor) ?? 1)}#${anchor}`;
  };
  return {
    total: length,
    utterances: speakers.reduce((sum, { utterances }) => sum + utterances.length, 0),
    speakers,
    at,
    variantsOf: (index) => (variantOf.has(index) ? variants.at(variantOf.get(index)!) : undefined),
    pathOf,
  };
}

/** The indices of the quotations of each utterance that several articles quote, in the order of their wordings. */
function groupVariants(quotations: readonly WithoutWords[], variants: ListFile<QuotationVariants>): number[][] {
  const byAnchor = new Map(quotations.map((quotation, index) => [quotationAnchor(quotation), index]));
  return Array.from({ length: variants.length }, (_, index) => {
    const members = variants.at(index).wordings.flatMap((wording) => wording.members);
    return members.map(({ article, quotation }) => byAnchor.get(quotationAnchor({ article, index: quotation }))!);
  });
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
  const inOrder = speakers.flatMap((speaker) => speaker.utterances);
  return new Map(
    inOrder.flatMap((utterance, place) =>
      utterance.map((index) => [quotationAnchor(quotations[index]!), Math.floor(place / quotationsAPage) + 1] as const),
    ),
  );
}
