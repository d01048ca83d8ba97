type Order = 'ascending' | 'descending';

/** Sorts and filters the rows of the table in it by their `data-` attributes. Without script all rows stand in the order given. */
class ArticleTable extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const header of this.querySelectorAll<HTMLTableCellElement>('th[data-key]')) this.#makeSortable(header);
    const form = this.querySelector('form');
    form?.addEventListener('input', () => this.#filter(new FormData(form)));
    form?.addEventListener('reset', () => setTimeout(() => this.#filter(new FormData(form))));
    form?.addEventListener('submit', (event) => event.preventDefault());
  }

  #makeSortable(header: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const order = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of this.querySelectorAll('th[aria-sort]')) other.ariaSort = null;
      header.ariaSort = order;
      this.#sort(header.dataset['key'] ?? '', order);
    });
  }

  #sort(key: string, order: Order): void {
    const sorted = this.#rows.toSorted((a, b) => compare(a.dataset[key], b.dataset[key], order));
    this.querySelector('tbody')?.append(...sorted);
  }

  #filter(chosen: FormData): void {
    const wanted = [...chosen].filter((entry): entry is [string, string] => entry[1] !== '');
    for (const row of this.#rows)
      row.hidden = !wanted.every(([key, value]) => meets(row.dataset[key] ?? '', key, value));
    const shown = this.#rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (status)
      status.textContent = shown === this.#rows.length ? '' : `${shown} of ${this.#rows.length} articles shown`;
  }
}

/** A title meets words that it contains, any other property what it is. */
function meets(actual: string, key: string, wanted: string): boolean {
  return key === 'title' ? actual.toLowerCase().includes(wanted.trim().toLowerCase()) : actual === wanted;
}

/** Numbers by size, texts by the alphabet; what is not available comes last either way. */
function compare(a: string | undefined, b: string | undefined, order: Order): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const rising = isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a.localeCompare(b, 'en');
  return order === 'ascending' ? rising : -rising;
}

function isNumber(text: string): boolean {
  return text !== '' && !Number.isNaN(Number(text));
}

customElements.define('article-table', ArticleTable);
