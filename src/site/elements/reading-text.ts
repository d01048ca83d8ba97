import { citePassage, passageAddress, rangeEnd, type SharedSentence } from '../sharing/passage-address.ts';
import { part } from './dossier-search-parts.ts';

/**
 * Shares sentences: what is selected, the sentence whose number is chosen, or those from there to another that is chosen with Shift.
 * Marks the range that an address asks for. Without script a number is a link to its sentence.
 */
class ReadingText extends HTMLElement {
  #chosen: Element[] = [];

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#chooseNumber(event));
    document.addEventListener('selectionchange', () => this.#chooseSelection());
    part(this, 'share-link', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#copy(this.#address(), 'link'),
    );
    part(this, 'share-citation', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#copy(this.#citation(), 'citation'),
    );
    addEventListener('hashchange', () => this.#markRange());
    this.#markRange();
  }

  #chooseNumber(event: MouseEvent): void {
    const number = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sn') : null;
    const sentence = number?.closest('.s');
    if (number === null || sentence === null || sentence === undefined) return;
    const first = this.#chosen[0];
    if (event.shiftKey && first) {
      event.preventDefault();
      getSelection()?.removeAllRanges();
      this.#choose(this.#between(first, sentence));
    } else this.#choose([sentence]);
    void this.#copy(this.#address(), 'link');
  }

  #chooseSelection(): void {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const sentences = this.#sentences().filter((sentence) => wordsIn(range, sentence) !== '');
    if (sentences.length > 0) this.#choose(sentences);
  }

  #choose(sentences: Element[]): void {
    this.#chosen = sentences;
    const numbers = numbersOf(sentences);
    const chosen =
      numbers.length === 0
        ? 'A heading'
        : numbers.length === 1
          ? `Sentence ${numbers[0]}`
          : `Sentences ${numbers[0]}–${numbers.at(-1)}`;
    part(this, 'chosen', HTMLElement).textContent = chosen;
    part(this, 'share', HTMLElement).hidden = false;
  }

  #shared(): SharedSentence[] {
    const selection = getSelection();
    const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0);
    return this.#chosen.map((sentence) => ({
      id: sentence.id,
      words: (range && wordsIn(range, sentence)) || (sentence.textContent ?? ''),
    }));
  }

  #address(): string {
    return new URL(passageAddress(this.dataset['permanent'] ?? '', this.#shared()), location.href).href;
  }

  #citation(): string {
    const source = document.querySelector('.cite__text')?.textContent?.trim() ?? document.title;
    return citePassage(this.#shared(), numbersOf(this.#chosen), source, this.#address());
  }

  async #copy(text: string, what: string): Promise<void> {
    const status = part(this, 'said', HTMLElement);
    const chosen = part(this, 'chosen', HTMLElement).textContent?.toLowerCase() ?? '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = `Copied the ${what} to ${chosen}`;
    } catch {
      status.textContent = text;
    }
  }

  /** Those from one to the other, either way round. */
  #between(one: Element, other: Element): Element[] {
    const all = this.#sentences();
    const [start, end] = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
    return all.slice(start, end! + 1);
  }

  #markRange(): void {
    const all = this.#sentences();
    const [first, last] = [location.hash.slice(1), rangeEnd(location.search)].map((id) =>
      all.find((one) => one.id === id),
    );
    const range = first && last ? new Set(this.#between(first, last)) : null;
    for (const sentence of all) sentence.classList.toggle('in-range', range?.has(sentence) ?? false);
  }

  #sentences(): Element[] {
    return [...this.querySelectorAll('article .s')];
  }
}

function numbersOf(sentences: readonly Element[]): string[] {
  return sentences.flatMap((sentence) => sentence.querySelector<HTMLElement>('.sn')?.dataset['n'] ?? []);
}

/** The words of a sentence that a selection holds, on one line. */
function wordsIn(selected: Range, sentence: Element): string {
  if (!selected.intersectsNode(sentence)) return '';
  const part = document.createRange();
  part.selectNodeContents(sentence);
  if (selected.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(selected.endContainer, selected.endOffset);
  return part.toString().replace(/\s+/gu, ' ').trim();
}

customElements.define('reading-text', ReadingText);
