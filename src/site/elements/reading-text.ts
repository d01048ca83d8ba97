/** Copies the lasting address of a sentence when its number is chosen. Without script the number is a link to the sentence. */
class ReadingText extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const number = target instanceof Element ? target.closest<HTMLAnchorElement>('a.sn') : null;
      const status = this.querySelector('[role=status]');
      if (number === null || status === null) return;
      const address = new URL((this.dataset['permanent'] ?? '') + number.hash, location.href).href;
      void navigator.clipboard.writeText(address).then(
        () => (status.textContent = `Copied the link to ${number.ariaLabel?.toLowerCase() ?? 'this place'}`),
        () => (status.textContent = ''),
      );
    });
  }
}

customElements.define('reading-text', ReadingText);
