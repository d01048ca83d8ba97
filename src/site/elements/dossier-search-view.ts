import type { Answer, FindingsAnswer } from './dossier-search-answer.ts';
import type { SortName } from '../../search/client/sort.ts';
import type { SearchState } from '../../search/client/state.ts';
import { plural } from '../wording/counting.ts';
import { formatCount } from '../wording/numbers.ts';
import { drawEmpty } from './dossier-search-empty.ts';
import { drawFinding, drawFindings, drawKinds } from './dossier-search-findings.ts';
import { Narrowing } from './dossier-search-narrowing.ts';
import { copyPart, part } from './dossier-search-parts.ts';
import { drawResult, drawWithout } from './dossier-search-results.ts';
import { describeFound, drawNotes } from './dossier-search-words.ts';

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
  readonly #kinds: HTMLElement;
  readonly #findings: HTMLElement;
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
    this.#kinds = part(page, 'kinds', HTMLElement);
    this.#findings = part(page, 'findings-shown', HTMLElement);
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
    this.#showKinds(answer);
    if (!isEmpty) this.#notes.replaceChildren(...drawNotes(found, spellings, state));
    this.narrowing.show(found);
    this.#offerSorts(search.sorts);
    this.#finish(answer, results.length);
  }

  showFindings(answer: FindingsAnswer): void {
    const { state, kind, findings } = answer;
    const found = findings.found.get(kind)!;
    const total = found.pages.length;
    const status = total === 0 ? `No ${kind} has all these words.` : `${formatCount(total)} ${plural(total, kind)}.`;
    const drawn = drawFindings(this.#page, kind, findings.shown.get(kind) ?? [], findings.found, state);
    this.#fill(total === 0 ? 'empty' : 'found', status, total === 0 ? [] : [drawn]);
    this.#kinds.replaceChildren(...drawKinds(answer.counts, state));
    this.narrowing.show({
      ...found,
      facets: found.facets.filter(({ name }) => name === 'speaker' && kind === 'quotation'),
    });
    this.#continue(answer, part(drawn, 'list', HTMLElement), total);
  }

  /** A way to the next findings below those that are listed. */
  #continue(answer: FindingsAnswer, list: HTMLElement, total: number): void {
    this.#offerMore(total, list.childElementCount, answer, (more) => {
      const items = more.map((one) => drawFinding(this.#page, one));
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#continue(answer, list, total);
    });
  }

  #showKinds({ state, findings, counts }: Answer): void {
    this.#kinds.replaceChildren(...drawKinds(counts, state));
    const sections = [...findings.shown].filter(([, shown]) => shown.length > 0);
    this.#findings.replaceChildren(
      ...sections.map(([kind, shown]) => drawFindings(this.#page, kind, shown, findings.found, state)),
    );
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
    this.#kinds.replaceChildren();
    this.#findings.replaceChildren();
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
    const total = answer.found.pages.length;
    if (shown === total) this.#results.append(...drawWithout(this.#page, answer.found));
    this.#offerMore(total, shown, answer, (more) => {
      const results = more.map((result) => drawResult(this.#page, result));
      this.#results.append(...results);
      results[0]?.querySelector('a')?.focus();
      this.#finish(answer, shown + results.length);
    });
  }

  /** A button for what is left, which gives way to it. */
  #offerMore<Item>(
    total: number,
    shown: number,
    { more, signal }: { more: (start: number) => Promise<readonly Item[]>; signal: AbortSignal },
    add: (items: readonly Item[]) => void,
  ): void {
    if (shown >= total) return;
    const button = copyPart(this.#page, 'more-results');
    button.textContent = `Show more, ${formatCount(total - shown)} left`;
    const load = async (): Promise<void> => {
      try {
        const items = await more(shown);
        button.remove();
        add(items);
      } catch (error) {
        if (!signal.aborted) this.showFailure(error);
      }
    };
    button.addEventListener('click', () => void load());
    this.#results.append(button);
  }
}
