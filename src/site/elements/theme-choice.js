// @ts-check
/*
 * A classic script in the head, so that the theme is set before the first paint; nothing here waits for the page.
 * <theme-choice> holds radio buttons `theme` with the values auto, light, dark.
 */
{
  const key = 'dossier:theme';
  const root = document.documentElement;

  /** Storage may be forbidden; then a choice lasts as long as the page. */
  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  /** @param {string | null} theme */
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  };

  apply(stored());

  customElements.define(
    'theme-choice',
    class extends HTMLElement {
      connectedCallback() {
        this.addEventListener('change', ({ target }) => {
          const { value } = /** @type {HTMLInputElement} */ (target);
          apply(value);
          try {
            localStorage.setItem(key, value);
          } catch {}
        });
        addEventListener('DOMContentLoaded', () => this.#show());
        addEventListener('storage', () => {
          apply(stored());
          this.#show();
        });
      }

      #show() {
        const input = this.querySelector(`[value="${root.dataset['theme'] ?? 'auto'}"]`);
        if (input instanceof HTMLInputElement) input.checked = true;
      }
    },
  );
}
