/** Takes a query to the search page in the form it keeps there, `#q=`. Without script the form asks for `?q=`. */
class FindBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      const query = new FormData(form).get('q');
      if (typeof query !== 'string') return;
      event.preventDefault();
      const address = new URL(form.action);
      address.hash = new URLSearchParams({ q: query.trim() }).toString();
      location.assign(address);
    });
  }
}

customElements.define('find-box', FindBox);
