import type { DossierStatement } from '../schema/dossier-account.ts';
import type { DossierName } from '../schema/dossier-name.ts';
import type { DossierQuotation } from '../schema/dossier-quotation.ts';
import type { QuotationVariants } from '../schema/quotation-variants.ts';
import type { Carrier, Finding } from './finding.ts';

/** So many of each kind can be found: those that most articles have. Every sentence can be found within its article. */
export const mostOfAKind = 5000;

/** What the dossier knows, as its content has it. */
export interface Known {
  statements: readonly DossierStatement[];
  quotations: readonly DossierQuotation[];
  variants: readonly QuotationVariants[];
  names: readonly DossierName[];
  /** Where articles and names stand on the site. */
  numberOf: (article: string) => number;
  sentencePath: (article: string, sentence: string) => string;
  namePath: (name: DossierName) => string;
}

/** Statements, quotations and names, those of most articles first. */
export function collectFindings(known: Known): Finding[] {
  const makers = [statementFindings, quotationFindings, nameFindings];
  return makers.flatMap((make) => make(known).toSorted(byReach).slice(0, mostOfAKind));
}

const byReach = (a: Finding, b: Finding): number => b.carriers.length - a.carriers.length;

function statementFindings({ statements, ...site }: Known): Finding[] {
  return statements.map(({ id, central, members }) => {
    const { article, sentence, words } = members[central]!;
    return {
      kind: 'statement',
      id,
      text: words,
      path: site.sentencePath(article, sentence),
      speakers: [],
      about: '',
      carriers: carriersOf(members, site),
    };
  });
}

/** What several articles quote is one, in its first wording. */
function quotationFindings({ quotations, variants, names, ...site }: Known): Finding[] {
  const bySlug = new Map(names.map(({ slug, name }) => [slug, name]));
  const byPlace = new Map(quotations.map((quotation) => [`${quotation.article} ${quotation.index}`, quotation]));
  const groups = variants.map(({ wordings }) => ({
    wordings: wordings.length,
    members: wordings.flatMap(({ members }) => members.map(({ article, quotation }) => byPlace.get(`${article} ${quotation}`)!)),
  })); // prettier-ignore
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const single = quotations.filter((one) => !grouped.has(one)).map((one) => ({ wordings: 1, members: [one] }));
  return [...groups, ...single].map(({ wordings, members }) => {
    const [first] = members as [DossierQuotation];
    const speakers = members.flatMap(({ speaker }) => bySlug.get(speaker?.slug ?? '') ?? speaker?.name ?? []);
    const places = members.map(({ article, parts }) => ({ article, sentence: parts[0]!.sentence }));
    return {
      kind: 'quotation',
      id: `q-${first.article}-${first.index}`,
      text: first.parts.map(({ text }) => text).join(' … '),
      path: site.sentencePath(first.article, first.parts[0]!.sentence),
      speakers: [...new Set(speakers)],
      about: wordings > 1 ? `${wordings} wordings` : '',
      carriers: carriersOf(places, site),
    };
  });
}

/** Found by every spelling, and by what a person does. */
function nameFindings({ names, ...site }: Known): Finding[] {
  return names.map((name) => {
    const spellings = [name.name, ...(name.spellings ?? []).map(({ text }) => text)];
    const places = name.articles.map(({ article, sentences }) => ({ article, sentence: sentences[0]! }));
    return {
      kind: 'name',
      id: `name-${name.slug}`,
      text: [...new Set(spellings)].join(', '),
      path: site.namePath(name),
      speakers: [],
      about: name.role?.words ?? name.type,
      carriers: carriersOf(places, site),
    };
  });
}

/** One place of each article, by number. */
function carriersOf(
  places: readonly { article: string; sentence: string }[],
  { numberOf, sentencePath }: Pick<Known, 'numberOf' | 'sentencePath'>,
): Carrier[] {
  const first = new Map(places.toReversed().map((place) => [place.article, place]));
  const carriers = [...first.values()].map(({ article, sentence }) => ({
    number: numberOf(article),
    path: sentencePath(article, sentence),
  }));
  return carriers.sort((a, b) => a.number - b.number);
}
