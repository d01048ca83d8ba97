import type { Result } from '../../search/client/load-result.ts';
import { choosePassages, type Passage } from '../../search/client/passages.ts';
import type { Found } from '../../search/client/search.ts';
import { sentenceLink } from '../../search/client/sentence-link.ts';
import { formatDate } from '../wording/dates.ts';
import { capitalise, listWords, plural, spellCount } from '../wording/counting.ts';
import { formatCount, formatShare } from '../wording/numbers.ts';
import { copyPart, part } from './dossier-search-parts.ts';

/** Passages shown of one article before the reader asks for more. */
const passagesShown = 3;

/** An article with its passages, from the templates of `page`. */
export function drawResult(page: ParentNode, result: Result): HTMLElement {
  const { id, url, meta, passages, language } = result;
  const section = copyPart(page, 'result');
  section.setAttribute('aria-labelledby', `title-${id}`);
  part(section, 'number', HTMLElement).textContent = meta['number'] ?? '';
  part(section, 'heading', HTMLElement).id = `title-${id}`;
  part(section, 'title-link', HTMLAnchorElement).href = url;
  const title = part(section, 'title', HTMLElement);
  title.textContent = meta['title'] ?? url;
  title.lang = language ?? '';
  title.classList.toggle('untitled', meta['origin'] === 'derived');
  part(section, 'about', HTMLElement).textContent = describe(result);
  drawPlaces(part(section, 'places', SVGElement), result);
  const list = part(section, 'passages', HTMLElement);
  list.lang = language ?? '';
  const draw = (shown: readonly Passage[]): void =>
    list.replaceChildren(...shown.map((passage) => drawPassage(page, url, passage)));
  draw(choosePassages(passages, passagesShown));
  const more = part(section, 'more-passages', HTMLButtonElement);
  more.hidden = passages.length <= passagesShown;
  more.textContent = `All ${formatCount(passages.length)} sentences with these words`;
  more.addEventListener('click', () => {
    draw(passages);
    more.hidden = true;
    list.querySelectorAll('a')[passagesShown]?.focus();
  });
  return section;
}

/** So few articles are worth naming one by one. */
const articlesNamed = 12;

/** Names the articles that have nothing of the query; nothing when there are none or many. */
export function drawWithout(page: ParentNode, { without, pages }: Found): HTMLElement[] {
  if (pages.length === 0 || without.length === 0 || without.length > articlesNamed) return [];
  const note = copyPart(page, 'without');
  note.textContent = `Nothing found in ${plural(without.length, 'article')} ${listWords(without.map(String))}.`;
  return [note];
}

function drawPassage(page: ParentNode, url: string, passage: Passage): HTMLElement {
  const item = copyPart(page, 'passage');
  const link = part(item, 'link', HTMLAnchorElement);
  link.href = sentenceLink(url, passage);
  link.dataset['plain'] = `${url}#${passage.id}`;
  part(item, 'number', HTMLElement).textContent = passage.number === null ? '' : String(passage.number);
  part(item, 'text', HTMLElement).replaceChildren(...markedText(passage));
  return item;
}

/** A text with the words that were found marked. */
export function markedText({ text, marks }: Pick<Passage, 'text' | 'marks'>): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement('mark');
    mark.className = 'hit';
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  return [...nodes, document.createTextNode(text.slice(at))];
}

/** `Three sentences found; 432 words, grade 14.9, tone −0.10, 12 February 2025. Without “call”.` */
function describe({ passages, meta, missing }: Result): string {
  const { grade, tone, date, words } = meta;
  const facts = [
    words && `${formatCount(Number(words))} words`,
    grade && `grade ${grade}`,
    tone && `tone ${tone}`,
    date && formatDate(date),
  ].filter(Boolean);
  const count = passages.length > 0 ? `${spellCount(passages.length, 'sentence')} found; ` : '';
  const lacks = missing.length > 0 ? ` Without ${listWords(missing.map((word) => `“${word}”`))}.` : '';
  return `${capitalise(count + facts.join(', '))}.${lacks}`;
}

/** A stroke for every passage, from the start of the article to its end. */
function drawPlaces(svg: SVGElement, { passages, lines }: Result): void {
  const at = (index: number): string => formatShare(index / lines);
  svg.ariaLabel = `Where in the article: at ${listWords(passages.map(({ index }) => at(index)))}`;
  svg.toggleAttribute('hidden', passages.length === 0);
  for (const { index } of passages) {
    const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const attributes = { x: `${((100 * index) / lines).toFixed(1)}%`, y: '6', width: '4', height: '16' };
    for (const [name, value] of Object.entries(attributes)) stroke.setAttribute(name, value);
    svg.append(stroke);
  }
}
