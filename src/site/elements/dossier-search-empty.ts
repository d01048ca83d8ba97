import type { Found, Tip } from '../../search/client/search.ts';
import { formatState, type SearchState } from '../../search/client/state.ts';
import { plural } from '../wording/counting.ts';
import { formatCount } from '../wording/numbers.ts';
import { copyPart, part, searchLink } from './dossier-search-parts.ts';
import { listOr, respell } from './dossier-search-words.ts';

/** Says why nothing was found, and what else could be tried. */
export function drawEmpty(page: ParentNode, found: Found, tips: readonly Tip[], state: SearchState): HTMLElement {
  const section = copyPart(page, 'empty');
  part(section, 'reason', HTMLElement).textContent = explain(found);
  const ways = [...filterWay(found, state), ...spellingWay(tips, state), ...wordWay(found, state)];
  part(section, 'ways', HTMLElement).prepend(...ways.map(({ title, links }) => drawWay(page, title, links)));
  return section;
}

interface Way {
  title: string;
  links: readonly { hash: string; text: string; count: number }[];
}

function explain({ unfiltered, query, matches }: Found): string {
  if (unfiltered > 0) return 'No article with these words passes the filters';
  const phrase = query.phrases[0];
  if (phrase !== undefined && matches.words.every(({ kind }) => kind !== 'none')) {
    const quoted = query.phrases.map((words) => `“${words.join(' ')}”`);
    return quoted.length === 1
      ? `No article has the words ${quoted[0]} side by side`
      : 'No article has all these phrases';
  }
  return `No article has ${listOr(matches.words.map(({ word }) => `“${word}”`))}`;
}

function filterWay({ unfiltered }: Found, state: SearchState): Way[] {
  if (unfiltered === 0) return [];
  const hash = formatState({ ...state, filters: new Map() });
  return [{ title: 'Without filters', links: [{ hash, text: 'the same words', count: unfiltered }] }];
}

function spellingWay(tips: readonly Tip[], state: SearchState): Way[] {
  const links = tips.map((tip) => ({ hash: formatState(respell(state, tip)), text: tip.instead, count: tip.pages }));
  return links.length > 0 ? [{ title: 'Another spelling', links }] : [];
}

/** Each word of a phrase by itself. */
function wordWay({ matches }: Found, state: SearchState): Way[] {
  const known = matches.words.filter(({ kind }) => kind !== 'none');
  const links = known.map(({ word, pages }) => ({
    hash: formatState({ ...state, query: word }),
    text: word,
    count: pages.size,
  }));
  return links.length > 0 ? [{ title: 'One word alone', links }] : [];
}

function drawWay(page: ParentNode, title: string, links: Way['links']): HTMLElement {
  const item = copyPart(page, 'way');
  part(item, 'title', HTMLElement).textContent = title;
  part(item, 'links', HTMLElement).append(
    ...links.flatMap(({ hash, text, count }, index) => [
      index > 0 ? '; ' : '',
      searchLink(hash, text),
      `, ${formatCount(count)} ${plural(count, 'article')}`,
    ]),
  );
  return item;
}
