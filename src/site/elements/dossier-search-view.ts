import type { Result } from '../../search/client/load-result.ts';
import type { Found, Search, Tip } from '../../search/client/search.ts';
import type { SortName } from '../../search/client/sort.ts';
import type { SearchState } from '../../search/client/state.ts';
import { formatCount } from '../wording/numbers.ts';
import { drawEmpty } from './dossier-search-empty.ts';
import { Narrowing } from './dossier-search-narrowing.ts';
import { copyPart, part } from './dossier-search-parts.ts';
import { drawResult, drawWithout } from './dossier-search-results.ts';
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
  readonly narrowing: Narrowing;
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
    this.narrowing = new Narrowing(page);
    this.sort = part(page, 'sort', HTMLSelectElement);
    this.#status = part(page, 'status', HTMLElement);
    this.#notes = part(page, 'notes', HTMLElement);
    this.#said = part(page, 'said', HTMLElement);
    this.#results = part(page, 'results', HTMLElement);
    part(page, 'copy', HTMLButtonElement).addEventListener('click', () => void this.copy(location.href));
  }

  showState({ query, sort }: SearchState): void {
    // While one types, the box is ahead of the state.
    if (this.box.value.trim() !== query) this.box.value = query;
    this.sort.value = sort;
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
    this.#fill(isEmpty ? 'empty' : 'found', describeFound(found, results, search.total), content);
    if (!isEmpty) this.#notes.replaceChildren(...drawNotes(found, spellings, state));
    this.narrowing.show(found);
    this.#offerSorts(search.sorts);
    this.#finish(answer, results.length);
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

  #offerSorts(sorts: readonly SortName[]): void {
    for (const option of this.sort.options) {
      option.hidden = !sorts.includes(option.value as SortName);
      option.disabled = option.hidden;
    }
  }

  /** Below the results: a way to the next ones, or, when there are no more, the articles that have nothing. */
  #finish(answer: Answer, shown: number): void {
    const left = answer.found.pages.length - shown;
    if (left === 0) {
      this.#results.append(...drawWithout(this.#page, answer.found));
      return;
    }
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
      this.#finish(answer, shown + results.length);
    } catch (error) {
      if (!answer.signal.aborted) this.showFailure(error);
    }
  }
}
