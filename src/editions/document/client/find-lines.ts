import { createMatcher } from '../match.ts';

const mostShown = 200;

/** Finds sentences of the page around it: its form and its list are hidden until this runs. */
class FindLines extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')!;
    this.hidden = false;
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => this.#show(input.value));
  }

  #show(query: string): void {
    const [status, list] = [this.querySelector('[role=status]')!, this.querySelector('ol')!];
    const matches = createMatcher(query);
    const lines = [...document.querySelectorAll('[data-line]')];
    const found = matches === null ? [] : lines.filter((line) => matches(line.textContent));
    status.textContent = matches === null ? '' : describe(found);
    list.replaceChildren(...found.slice(0, mostShown).map(toItem));
  }
}

function describe(found: readonly Element[]): string {
  const articles = new Set(found.map((line) => line.closest('article')?.id)).size;
  if (found.length === 0) return 'No sentence has these words.';
  const more = found.length > mostShown ? ` The first ${mostShown} are shown.` : '';
  return `${count(found.length, 'sentence')} in ${count(articles, 'article')}.${more}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function toItem(line: Element): HTMLLIElement {
  const [item, link, number] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('span'),
  ];
  number.className = 'number';
  number.textContent = line.closest('article')?.dataset['article'] ?? '';
  link.href = `#${line.id}`;
  link.dir = 'auto';
  link.textContent = line.textContent;
  item.append(number, ' ', link);
  return item;
}

customElements.define('find-lines', FindLines);
