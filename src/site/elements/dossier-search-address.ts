import { formatState, parseState, type SearchState } from '../../search/client/state.ts';

/** Keeps the search in the address of the page, after `#`. What is typed in one go is one step back, and so is every choice. */
export class SearchAddress {
  #hash: string;
  #isTyping = false;
  readonly #onChange: (state: SearchState) => void;

  /** Calls `onChange` when the reader goes back or forward, or follows a link to another search. */
  constructor(onChange: (state: SearchState) => void) {
    takeOverQuery();
    this.#hash = isSearch(location.hash) ? location.hash : '';
    this.#onChange = onChange;
    addEventListener('popstate', () => this.#follow());
    addEventListener('hashchange', () => this.#follow());
  }

  read(): SearchState {
    return parseState(this.#hash);
  }

  /** The reader is typing. */
  type(state: SearchState): void {
    this.#write(state, this.#isTyping);
    this.#isTyping = true;
  }

  /** The reader has chosen. */
  choose(state: SearchState): void {
    this.#write(state, false);
    this.#isTyping = false;
  }

  #write(state: SearchState, inPlace: boolean): void {
    const hash = formatState(state);
    if (`#${hash}` === this.#hash || (hash === '' && this.#hash === '')) return;
    this.#hash = hash === '' ? '' : `#${hash}`;
    if (inPlace) history.replaceState(null, '', this.#hash || location.pathname);
    else history.pushState(null, '', this.#hash || location.pathname);
  }

  #follow(): void {
    if (location.hash === this.#hash) return;
    if (!isSearch(location.hash)) {
      // A link within the page, such as `#main`, has done its work; the search stays in the address.
      history.replaceState(null, '', this.#hash || location.pathname);
      return;
    }
    this.#hash = location.hash;
    this.#isTyping = false;
    this.#onChange(this.read());
  }
}

function isSearch(hash: string): boolean {
  return hash === '' || hash.includes('=');
}

/** A form without script asks for `?q=...`. */
function takeOverQuery(): void {
  if (location.search === '') return;
  const hash = location.hash || `#${formatState(parseState(location.search))}`;
  history.replaceState(null, '', location.pathname + hash);
}
