import type { Facet, FacetValue } from '../../search/client/narrow.ts';
import { type FilterName, filterNames } from '../../search/client/state.ts';
import { capitalise } from '../wording/counting.ts';
import { languageName } from '../wording/language-name.ts';
import { levelNames, toneNames } from '../wording/levels.ts';
import { typeNames } from '../wording/name-types.ts';
import { formatCount } from '../wording/numbers.ts';
import { copyPart, part } from './dossier-search-parts.ts';

interface Look {
  title: string;
  /** How a value is written. */
  label: (value: string) => string;
  /** Order of the values on the page. */
  compare: (a: FacetValue, b: FacetValue) => number;
}

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || byName(a, b);
const byName = (a: FacetValue, b: FacetValue): number => a.value.localeCompare(b.value, 'en');
const inOrder =
  (values: readonly string[]) =>
  (a: FacetValue, b: FacetValue): number =>
    values.indexOf(a.value) - values.indexOf(b.value);

const looks: Record<FilterName, Look> = {
  level: { title: 'Reading level, US grade', label: (value) => value, compare: inOrder(levelNames) },
  tone: { title: 'Tone', label: (value) => value, compare: inOrder(toneNames) },
  language: { title: 'Language', label: nameLanguage, compare: byCount },
  outlet: { title: 'Outlet', label: (value) => value, compare: byCount },
  year: {
    title: 'Year',
    label: (value) => (value === 'unknown' ? 'not known' : value),
    compare: (a, b) => -byName(a, b),
  },
  person: { title: typeNames.person, label: (value) => value, compare: byCount },
  place: { title: typeNames.place, label: (value) => value, compare: byCount },
  organisation: { title: typeNames.organisation, label: (value) => value, compare: byCount },
  speaker: { title: 'Speaker', label: (value) => value, compare: byCount },
};

/** So many values of one filter are shown before the reader asks for all. */
const valuesShown = 8;

/** How filters are shown, by name. */
export interface FacetViews {
  /** Those with all their values; one of which the reader asks for all is added. */
  unfolded: Set<string>;
  /** Those that list only some of what articles name. */
  partial: ReadonlySet<string>;
}

/** The filters that tell articles apart, from the templates of `page`; none when all articles are alike. */
export function drawFacets(page: ParentNode, facets: readonly Facet[], views: FacetViews): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const facet = facets.find((one) => one.name === name);
    return facet !== undefined && facet.values.length > 1 ? [drawFacet(page, name, facet, views)] : [];
  });
}

function drawFacet(page: ParentNode, name: FilterName, { values }: Facet, views: FacetViews): HTMLElement {
  const look = looks[name];
  const fieldset = copyPart(page, 'facet');
  part(fieldset, 'name', HTMLElement).textContent = look.title;
  const items = values.toSorted(look.compare).map((value) => drawValue(page, name, value, look));
  const unchosen = items.slice(valuesShown).filter((item) => item.querySelector(':checked') === null);
  const surplus = views.unfolded.has(name) ? [] : unchosen;
  for (const item of surplus) item.hidden = true;
  part(fieldset, 'values', HTMLElement).append(...items);
  const more = part(fieldset, 'more-values', HTMLButtonElement);
  more.hidden = surplus.length === 0;
  part(fieldset, 'others', HTMLElement).hidden = !views.partial.has(name);
  more.textContent = `All ${formatCount(items.length)}`;
  more.addEventListener('click', () => {
    views.unfolded.add(name);
    for (const item of surplus) item.hidden = false;
    more.hidden = true;
    surplus[0]?.querySelector('input')?.focus();
  });
  return fieldset;
}

function drawValue(
  page: ParentNode,
  name: FilterName,
  { value, count, chosen }: FacetValue,
  { label }: Look,
): HTMLElement {
  const item = copyPart(page, 'facet-value');
  const box = part(item, 'box', HTMLInputElement);
  box.name = name;
  box.value = value;
  box.checked = chosen;
  box.disabled = count === 0 && !chosen;
  part(item, 'label', HTMLElement).textContent = label(value);
  part(item, 'count', HTMLElement).textContent = formatCount(count);
  return item;
}

function nameLanguage(value: string): string {
  return value === 'unknown' ? 'not known' : capitalise(languageName(value));
}
