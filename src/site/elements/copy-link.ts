const saidForMs = 2000;

/** A link with a button that copies its whole address. Without script it is a link. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const button = this.querySelector('button');
    if (link === null || button === null) return;
    link.textContent = link.href;
    const label = button.textContent;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(link.href).then(
        () => (button.textContent = 'Copied'),
        () => getSelection()?.selectAllChildren(link),
      );
      setTimeout(() => (button.textContent = label), saidForMs);
    });
  }
}

customElements.define('copy-link', CopyLink);
