import type { Result } from '../../search/client/load-result.ts';
import type { Found, Tip } from '../../search/client/search.ts';
import { formatState, type SearchState } from '../../search/client/state.ts';
import { plural } from '../wording/counting.ts';
import { formatCount } from '../wording/numbers.ts';
import { searchLink } from './dossier-search-parts.ts';

/** What a search found, in one line: `8 sentences in 4 of 5 articles, 3 with all words`; sentences only once all results are loaded. */
export function describeFound({ pages, matches }: Found, results: readonly Result[], total: number): string {
  if (pages.length === 0) return `Nothing in ${formatCount(total)} ${plural(total, 'article')}.`;
  const sentences = results.reduce((sum, { passages }) => sum + passages.length, 0);
  const isAll = results.length === pages.length && sentences > 0;
  const where = isAll ? `${formatCount(sentences)} ${plural(sentences, 'sentence')} in ` : '';
  return `${where}${formatCount(pages.length)} of ${formatCount(total)} ${plural(total, 'article')}${describeTiers(pages, matches)}.`;
}

function describeTiers(pages: Found['pages'], { words }: Found['matches']): string {
  const complete = pages.filter(({ tier }) => tier !== 'some').length;
  if (words.length < 2 || complete === pages.length) return '';
  return complete === 0 ? ', none with all words' : `, ${formatCount(complete)} with all words`;
}

/** What a reader should know of how words were understood, with other spellings of those that no article has. */
export function drawNotes({ matches }: Found, spellings: readonly Tip[], state: SearchState): (Node | string)[] {
  const notes: (Node | string)[] = [];
  for (const { word, kind } of matches.words) {
    if (kind === 'start') notes.push(`“${word}” stands for words that begin with it. `);
    if (kind !== 'none') continue;
    const links = spellings
      .filter((tip) => tip.word === word)
      .map((tip) => searchLink(formatState(respell(state, tip)), tip.instead));
    notes.push(
      `No article has “${word}”`,
      ...links.flatMap((link, index) => [index > 0 ? ', ' : '; near it: ', link]),
      '. ',
    );
  }
  return notes;
}

/** The same search with a word spelt as the articles spell it. */
export function respell(state: SearchState, { word, instead }: Tip): SearchState {
  const at = state.query.toLowerCase().indexOf(word);
  const query = at < 0 ? instead : state.query.slice(0, at) + instead + state.query.slice(at + word.length);
  return { ...state, query };
}

/** `“a”`, `“a” or “b”`, `“a”, “b” or “c”`. */
export function listOr(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
