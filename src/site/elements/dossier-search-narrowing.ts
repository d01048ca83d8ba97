import type { Filters } from '../../search/client/narrow.ts';
import type { Found } from '../../search/client/search.ts';
import { drawFacets, type FacetViews } from './dossier-search-facets.ts';
import { part } from './dossier-search-parts.ts';

/** The filters beside the results: open on wide screens, folded on narrow ones. */
export class Narrowing {
  readonly #page: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #form: HTMLFormElement;
  readonly #views: FacetViews;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#views = { unfolded: new Set(), partial: new Set(page.dataset['moreNames']?.split(' ')) };
    this.#details = part(page, 'narrowing', HTMLDetailsElement);
    this.#form = part(page, 'narrow', HTMLFormElement);
    const wide = matchMedia('(width >= 60rem)');
    const adapt = (): void => void (this.#details.open = wide.matches);
    wide.addEventListener('change', adapt);
    adapt();
  }

  /** Calls `onChange` whenever the reader ticks, unticks, or clears. */
  listen(onChange: (filters: Filters) => void): void {
    this.#form.addEventListener('change', () => onChange(this.#ticked()));
    this.#form.addEventListener('reset', () => onChange(new Map()));
  }

  show({ facets, unfiltered }: Found): void {
    const isNarrowed = facets.some(({ values }) => values.some(({ chosen }) => chosen));
    const fieldsets = unfiltered > 0 || isNarrowed ? drawFacets(this.#page, facets, this.#views) : [];
    const focused = document.activeElement;
    part(this.#page, 'facets', HTMLElement).replaceChildren(...fieldsets);
    this.#details.hidden = fieldsets.length === 0;
    part(this.#page, 'clear-filters', HTMLButtonElement).hidden = !isNarrowed;
    if (focused instanceof HTMLInputElement && !focused.isConnected) this.#focusAgain(focused);
  }

  #ticked(): Filters {
    const filters = new Map<string, Set<string>>();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') filters.set(name, (filters.get(name) ?? new Set()).add(value));
    }
    return filters;
  }

  #focusAgain({ name, value }: HTMLInputElement): void {
    const boxes = [...this.#form.querySelectorAll('input')];
    boxes.find((box) => box.name === name && box.value === value)?.focus();
  }
}
