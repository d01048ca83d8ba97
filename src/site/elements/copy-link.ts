const saidForMs = 2000;

/**
 * A button that copies an address: that of `data-address`, or of the link beside it, which is then shown whole. Without script the
 * link is a link.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const button = this.querySelector('button');
    if (button === null) return;
    if (link !== null) link.textContent = link.href;
    const address = link?.href ?? new URL(this.dataset['address'] ?? '', location.href).href;
    const label = [...button.childNodes];
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(address).then(
        () => button.replaceChildren('Copied'),
        () => (link === null ? button.replaceChildren('Not allowed') : getSelection()?.selectAllChildren(link)),
      );
      setTimeout(() => button.replaceChildren(...label), saidForMs);
    });
  }
}

customElements.define('copy-link', CopyLink);
