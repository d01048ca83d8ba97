import type { Result } from '../../search/client/load-result.ts';
import type { Search } from '../../search/client/search.ts';
import type { SortName } from '../../search/client/sort.ts';
import type { SearchState } from '../../search/client/state.ts';
import { SearchAddress } from './dossier-search-address.ts';
import { loadSearch } from './dossier-search-index.ts';
import { listenToKeys } from './dossier-search-keys.ts';
import { SearchView } from './dossier-search-view.ts';

const pauseInTypingMs = 150;
const slowAfterMs = 400;
const resultsAPage = 10;

/** Searches as one types and keeps the search in the address. The markup, templates included, stands in the page. */
class DossierSearch extends HTMLElement {
  #view!: SearchView;
  #address!: SearchAddress;
  #state!: SearchState;
  #search: Promise<Search> | undefined;
  #running = new AbortController();

  connectedCallback(): void {
    this.#view = new SearchView(this);
    this.#address = new SearchAddress((state) => this.#show(state));
    const { form, box, narrowing, sort } = this.#view;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose({ query: box.value.trim() });
    });
    box.addEventListener('focus', () => this.#load().catch(() => {}));
    box.addEventListener('input', () => this.#type());
    narrowing.listen((filters) => this.#choose({ filters }));
    sort.addEventListener('change', () => this.#choose({ sort: sort.value as SortName }));
    listenToKeys(this, {
      box,
      links: () => this.#view.passageLinks(),
      clear: () => this.#choose(this.#state.filters.size > 0 ? { filters: new Map() } : { query: '' }),
      copy: (address) => void this.#view.copy(address),
    });
    this.#show(this.#address.read());
  }

  #show(state: SearchState): void {
    this.#state = state;
    this.#view.showState(state);
    void this.#run();
  }

  #choose(change: Partial<SearchState>): void {
    const state = { ...this.#state, ...change };
    this.#address.choose(state);
    this.#show(state);
  }

  #type(): void {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    setTimeout(() => {
      if (signal.aborted) return;
      this.#state = { ...this.#state, query: this.#view.box.value.trim() };
      this.#address.type(this.#state);
      void this.#run();
    }, pauseInTypingMs);
  }

  /** Answers the state; a search that is under way is given up. */
  async #run(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    if (this.#state.query === '' && this.#state.filters.size === 0) return this.#view.showIdle();
    const slow = setTimeout(() => this.#view.showWaiting(), slowAfterMs);
    try {
      await this.#answer(this.#state, signal);
    } catch (error) {
      if (!signal.aborted) this.#view.showFailure(error);
    } finally {
      clearTimeout(slow);
    }
  }

  async #answer(state: SearchState, signal: AbortSignal): Promise<void> {
    const search = await this.#load();
    const found = await search.find(state, signal);
    const spellings = await search.spellings(found, signal);
    const more = (start: number): Promise<Result[]> => search.load(found, start, start + resultsAPage, signal);
    this.#view.showFound({ search, state, found, spellings, results: await more(0), more, signal });
  }

  #load(): Promise<Search> {
    this.#search ??= loadSearch(this.dataset['index'] ?? '');
    return this.#search;
  }
}

customElements.define('dossier-search', DossierSearch);
