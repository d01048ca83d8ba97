import type { Result } from '../../search/client/load-result.ts';
import type { Filters } from '../../search/client/narrow.ts';
import type { Found, Search, Tip } from '../../search/client/search.ts';
import type { SortName } from '../../search/client/sort.ts';
import type { SearchState } from '../../search/client/state.ts';
import { formatCount } from '../wording/numbers.ts';
import { drawEmpty } from './dossier-search-empty.ts';
import { drawFacets } from './dossier-search-facets.ts';
import { copyPart, part } from './dossier-search-parts.ts';
import { drawResult } from './dossier-search-results.ts';
import { describeFound, drawNotes } from './dossier-search-words.ts';

/** All that is needed to show an answer. */
export interface Answer {
  search: Search;
  state: SearchState;
  found: Found;
  spellings: readonly Tip[];
  results: readonly Result[];
  /** Loads results from `start` on. */
  more: (start: number) => Promise<readonly Result[]>;
  /** Aborted when the reader has gone on to another search. */
  signal: AbortSignal;
}

const saidForMs = 4000;

/** The search page as a reader sees it. Everything that comes from articles is written as text. */
export class SearchView {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly narrow: HTMLFormElement;
  readonly sort: HTMLSelectElement;
  readonly #page: HTMLElement;
  readonly #status: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #said: HTMLElement;
  readonly #results: HTMLElement;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.form = part(page, 'form', HTMLFormElement);
    this.box = part(page, 'query', HTMLInputElement);
    this.narrow = part(page, 'narrow', HTMLFormElement);
    this.sort = part(page, 'sort', HTMLSelectElement);
    this.#status = part(page, 'status', HTMLElement);
    this.#notes = part(page, 'notes', HTMLElement);
    this.#said = part(page, 'said', HTMLElement);
    this.#results = part(page, 'results', HTMLElement);
    part(page, 'copy', HTMLButtonElement).addEventListener('click', () => void this.copy(location.href));
    this.#openNarrowOnWideScreens();
  }

  showState({ query, sort }: SearchState): void {
    // While one types, the box is ahead of the state.
    if (this.box.value.trim() !== query) this.box.value = query;
    this.sort.value = sort;
  }

  /** The filters that are ticked. */
  filters(): Filters {
    const filters = new Map<string, Set<string>>();
    for (const [name, value] of new FormData(this.narrow)) {
      if (typeof value === 'string') filters.set(name, (filters.get(name) ?? new Set()).add(value));
    }
    return filters;
  }

  passageLinks(): readonly HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll<HTMLAnchorElement>('a[data-plain]')];
  }

  showIdle(): void {
    this.#fill('idle', '', [copyPart(this.#page, 'idle')]);
  }

  showWaiting(): void {
    this.#status.textContent = 'Searching …';
    this.#results.ariaBusy = 'true';
  }

  showFailure(error: unknown): void {
    const failure = copyPart(this.#page, 'failure');
    part(failure, 'error', HTMLElement).textContent = error instanceof Error ? error.message : String(error);
    part(failure, 'reload', HTMLButtonElement).addEventListener('click', () => location.reload());
    this.#fill('failure', 'Search does not work', [failure]);
  }

  showFound(answer: Answer): void {
    const { search, state, found, spellings, results } = answer;
    const isEmpty = found.pages.length === 0;
    const content = isEmpty
      ? [drawEmpty(this.#page, found, spellings, state)]
      : results.map((result) => drawResult(this.#page, result));
    this.#fill(isEmpty ? 'empty' : 'found', `${describeFound(found, search.total)}.`, content);
    if (!isEmpty) this.#notes.replaceChildren(...drawNotes(found, spellings, state));
    this.#drawFacets(found);
    for (const option of this.sort.options) option.hidden = !search.sorts.includes(option.value as SortName);
    this.#offerMore(answer, results.length);
  }

  /** Copies an address, or shows it where copying is not allowed. */
  async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#said.textContent = 'Link copied';
    } catch {
      this.#said.textContent = address;
      return;
    }
    setTimeout(() => (this.#said.textContent = ''), saidForMs);
  }

  #fill(state: 'idle' | 'failure' | 'empty' | 'found', status: string, content: readonly Node[]): void {
    this.#page.dataset['state'] = state;
    this.#status.textContent = status;
    this.#notes.replaceChildren();
    this.#results.ariaBusy = null;
    this.#results.replaceChildren(...content);
  }

  #drawFacets({ facets }: Found): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const fieldsets = drawFacets(this.#page, facets);
    part(this.#page, 'facets', HTMLElement).replaceChildren(...fieldsets);
    part(this.#page, 'narrowing', HTMLDetailsElement).hidden = fieldsets.length === 0;
    if (focused === null || focused.isConnected) return;
    const boxes = [...this.narrow.querySelectorAll<HTMLInputElement>('input')];
    boxes.find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
  }

  #offerMore(answer: Answer, shown: number): void {
    const left = answer.found.pages.length - shown;
    if (left <= 0) return;
    const button = copyPart(this.#page, 'more-results');
    button.textContent = `Show more, ${formatCount(left)} left`;
    button.addEventListener('click', () => void this.#append(answer, shown));
    this.#results.append(button);
  }

  async #append(answer: Answer, shown: number): Promise<void> {
    try {
      const results = (await answer.more(shown)).map((result) => drawResult(this.#page, result));
      this.#results.lastElementChild?.remove();
      this.#results.append(...results);
      results[0]?.querySelector('a')?.focus();
      this.#offerMore(answer, shown + results.length);
    } catch (error) {
      if (!answer.signal.aborted) this.showFailure(error);
    }
  }

  #openNarrowOnWideScreens(): void {
    const details = part(this.#page, 'narrowing', HTMLDetailsElement);
    const wide = matchMedia('(width >= 60rem)');
    const adapt = (): void => void (details.open = wide.matches);
    wide.addEventListener('change', adapt);
    adapt();
  }
}
