const key = 'dossier:layers';

/** Remembers from article to article which layers are drawn on the text. The drawing itself is CSS. */
class TextLayers extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll('input')];
    const chosen = new Set(read());
    for (const box of boxes) box.checked = chosen.has(box.id);
    this.addEventListener('change', () => write(boxes.filter(({ checked }) => checked).map(({ id }) => id)));
  }
}

/** Storage may be forbidden; then nothing is remembered. */
function read(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ');
  } catch {
    return [];
  }
}

function write(ids: readonly string[]): void {
  try {
    localStorage.setItem(key, ids.join(' '));
  } catch {
    return;
  }
}

customElements.define('text-layers', TextLayers);
