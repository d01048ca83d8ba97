import { findFindings, type FindingResult, loadFindings } from '../../search/client/findings.ts';
import type { Result } from '../../search/client/load-result.ts';
import type { Search } from '../../search/client/search.ts';
import type { SortName } from '../../search/client/sort.ts';
import type { ResultKind, SearchState } from '../../search/client/state.ts';
import { type FindingKind, findingKinds } from '../../search/finding.ts';
import { SearchAddress } from './dossier-search-address.ts';
import { loadSearch } from './dossier-search-index.ts';
import { listenToKeys } from './dossier-search-keys.ts';
import type { FindingsShown } from './dossier-search-answer.ts';
import { SearchView } from './dossier-search-view.ts';

const pauseInTypingMs = 150;
const slowAfterMs = 400;
const resultsAPage = 10;
/** So many of each kind stand above the articles. */
const findingsAbove = 3;

/** Searches as one types and keeps the search in the address. The markup, templates included, stands in the page. */
class DossierSearch extends HTMLElement {
  #view!: SearchView;
  #address!: SearchAddress;
  #state!: SearchState;
  #search: Promise<Search> | undefined;
  #findings: Promise<Search | null> | undefined;
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
      clear: () => this.#choose(this.#state.filters.size > 0 ? { filters: new Map() } : { query: '', kind: null }),
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
    const { query, filters, kind } = this.#state;
    if (query === '' && filters.size === 0 && kind === null) return this.#view.showIdle();
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
    const filters = new Map([...state.filters].filter(([name]) => name !== 'speaker'));
    const found = await search.find({ ...state, filters }, signal);
    const { kind } = state;
    const shown = kind === null ? findingsAbove : kind === 'article' ? 0 : resultsAPage;
    const { findings, more: moreFindings } = await this.#findFindings(state, shown, signal);
    const counts = new Map<ResultKind, number>([['article', found.pages.length]]);
    for (const [kind, { pages }] of findings.found) counts.set(kind, pages.length);
    if (kind !== null && kind !== 'article') {
      const more = (start: number): Promise<FindingResult[]> => moreFindings(kind, start);
      return this.#view.showFindings({ state, kind, findings, counts, more, signal });
    }
    const spellings = await search.spellings(found, signal);
    const more = (start: number): Promise<Result[]> => search.load(found, start, start + resultsAPage, signal);
    this.#view.showFound({ search, state, found, findings, counts, spellings, results: await more(0), more, signal });
  }

  /** What is found beside articles, `shown` of each kind that is asked for; nothing where the dossier has none, or nothing is looked for. */
  async #findFindings(state: SearchState, shown: number, signal: AbortSignal): Promise<LoadedFindings> {
    const search = state.query === '' && state.kind === null ? null : await this.#loadFindings();
    const found = search === null ? new Map() : await findFindings(search, state, signal);
    const more = async (kind: FindingKind, start: number, end = start + resultsAPage): Promise<FindingResult[]> => {
      const ofKind = found.get(kind);
      return search === null || ofKind === undefined ? [] : loadFindings(search, ofKind, start, end, signal);
    };
    const wanted = findingKinds.filter((kind) => state.kind === null || state.kind === kind);
    const loaded = await Promise.all(wanted.map(async (kind) => [kind, await more(kind, 0, shown)] as const));
    return { findings: { found, shown: new Map(loaded) }, more };
  }

  #load(): Promise<Search> {
    this.#search ??= loadSearch(this.dataset['index'] ?? '');
    return this.#search;
  }

  #loadFindings(): Promise<Search | null> {
    const address = this.dataset['findings'];
    this.#findings ??= address ? loadSearch(address) : Promise.resolve(null);
    return this.#findings;
  }
}

interface LoadedFindings {
  findings: FindingsShown;
  more: (kind: FindingKind, start: number) => Promise<FindingResult[]>;
}

customElements.define('dossier-search', DossierSearch);
