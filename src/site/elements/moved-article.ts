const articlePage = /articles\/[^/]+-([a-z2-7]{8})\/$/;

/**
 * On the page for addresses that lead nowhere: goes on to an article whose title, and with it the address of its page, has changed. Without
 * script the page says how to find it.
 */
class MovedArticle extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { href, hash } = location;
    const page = href.slice(0, href.length - hash.length);
    const lasting = page.replace(articlePage, 'a/$1/');
    if (lasting === page) return;
    const { ok } = await fetch(lasting, { method: 'HEAD' });
    if (ok) location.replace(lasting + hash);
  }
}

customElements.define('moved-article', MovedArticle);
