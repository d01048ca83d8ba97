import type { Search } from '../../search/client/search.ts';
import { sentenceLink } from '../../search/client/sentence-link.ts';
import {
  type MatchedSentence,
  mostWords,
  type Source,
  type Verification,
  type VerifiedPiece,
  verify,
} from '../../search/client/verify/index.ts';
import { describeLikeness, describePiece, describeVerification } from '../wording/verification.ts';
import { loadSearch } from './dossier-search-index.ts';
import { copyPart, part } from './dossier-search-parts.ts';
import { markedText } from './dossier-search-results.ts';

/** Says which articles carry a pasted text. All that comes from articles, or from the reader, is written as text. */
class VerifyQuotation extends HTMLElement {
  #search: Promise<Search> | undefined;
  #running = new AbortController();

  connectedCallback(): void {
    const text = part(this, 'text', HTMLTextAreaElement);
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(text.value);
    });
    text.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#run(text.value);
    });
  }

  async #run(text: string): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const [status, pieces] = [part(this, 'status', HTMLElement), part(this, 'pieces', HTMLElement)];
    pieces.replaceChildren();
    status.textContent = 'Looking …';
    try {
      this.#search ??= loadSearch(this.dataset['index'] ?? '');
      const found = await verify(await this.#search, text, signal);
      status.textContent = describeVerification(found, mostWords);
      pieces.replaceChildren(...this.#draw(found));
    } catch (error) {
      if (signal.aborted) return;
      this.#search = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      status.textContent = `The search index cannot be loaded: ${reason}`;
    }
  }

  #draw({ pieces }: Verification): HTMLElement[] {
    return pieces.map((piece) => {
      const section = copyPart(this, 'piece');
      part(section, 'verdict', HTMLElement).textContent = describePiece(piece);
      part(section, 'asked', HTMLElement).replaceChildren(...askedText(piece));
      part(section, 'sources', HTMLElement).append(...piece.sources.map((source) => this.#drawSource(source)));
      return section;
    });
  }

  #drawSource(source: Source): HTMLElement {
    const { url, meta, sentences } = source;
    const item = copyPart(this, 'source');
    part(item, 'number', HTMLElement).textContent = meta['number'] ?? '';
    part(item, 'title-link', HTMLAnchorElement).href = url;
    const title = part(item, 'title', HTMLElement);
    title.textContent = meta['title'] ?? url;
    title.classList.toggle('untitled', meta['origin'] === 'derived');
    part(item, 'likeness', HTMLElement).textContent = describeLikeness(source);
    part(item, 'sentences', HTMLElement).append(...sentences.map((sentence) => this.#drawSentence(url, sentence)));
    return item;
  }

  #drawSentence(url: string, sentence: MatchedSentence): HTMLElement {
    const item = copyPart(this, 'passage');
    part(item, 'link', HTMLAnchorElement).href = sentenceLink(url, sentence);
    part(item, 'number', HTMLElement).textContent = sentence.number === null ? '' : String(sentence.number);
    part(item, 'text', HTMLElement).replaceChildren(...sourceText(sentence));
    return item;
  }
}

/** The piece with the words marked that its best source lacks. */
function askedText({ text, sources: [best] }: VerifiedPiece): Node[] {
  const nodes = markedText({ text, marks: best?.lacking ?? [] });
  for (const node of nodes) if (node instanceof HTMLElement) node.className = 'lacking';
  return nodes;
}

/** The sentence with the words marked that the piece has, and those between them that it lacks. */
function sourceText({ text, marks, others }: MatchedSentence): Node[] {
  const all = [...marks, ...others].toSorted(([a], [b]) => a - b);
  const nodes = markedText({ text, marks: all });
  const drawn = nodes.filter((node) => node instanceof HTMLElement);
  drawn.forEach((node, index) => {
    if (others.includes(all[index]!)) node.className = 'lacking';
  });
  return nodes;
}

customElements.define('verify-quotation', VerifyQuotation);
