import { landing } from '../reading/landing.ts';

/**
 * A notice that is shown when the page was opened at a sentence that is worded differently now, or gone. Where its present wording is known,
 * the link of that `data-was` is shown too. Without script the page opens at its beginning.
 */
class ChangedSentence extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', this.look);
    this.look();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.look);
  }

  readonly look = (): void => {
    const place = landing(location.hash, (id) => document.getElementById(id) !== null);
    if (place !== null && place !== 'changed' && location.hash !== `#${place.at}`) location.replace(`#${place.at}`);
    this.hidden = place !== 'changed';
    for (const link of this.querySelectorAll('a')) link.hidden = link.dataset['was'] !== location.hash.slice(1);
  };
}

customElements.define('changed-sentence', ChangedSentence);
