import type { ArticleSummary } from '../../schema/article.ts';
import type { Totals } from '../../schema/dossier.ts';
import { capitalise, listWords, plural, spell, spellCount, spellMinutes } from './counting.ts';
import { languageName } from './language-name.ts';
import { formatCount } from './numbers.ts';

type Known = Pick<ArticleSummary, 'title' | 'outlet' | 'published' | 'language' | 'counts'>;

/** `Five articles, one of them titled`. */
export function titledHeadline(articles: readonly Known[]): string {
  const titled = articles.filter(({ title }) => title.origin !== 'derived').length;
  const all = capitalise(spellCount(articles.length, 'article'));
  if (articles.length <= 1) return titled === articles.length ? all : `${all}, without a title`;
  if (titled === articles.length) return `${all}, all of them titled`;
  return `${all}, ${titled === 0 ? 'none' : spell(titled)} of them titled`;
}

/** How many articles name their outlet and date: `None names an outlet or a date.` Empty when all do. */
export function unknownFacts(articles: readonly Known[]): string {
  const outlets = articles.filter(({ outlet }) => outlet !== null).length;
  const dates = articles.filter(({ published }) => published !== null).length;
  if (outlets === articles.length && dates === articles.length) return '';
  if (outlets === 0 && dates === 0)
    return `${articles.length === 1 ? 'It names no' : 'None names an'} outlet or ${articles.length === 1 ? '' : 'a '}date.`;
  return `${capitalise(naming(outlets, articles.length))} an outlet, ${naming(dates, articles.length)} a date.`;
}

/** `none names`, `one names`, `three name`, `all name`. */
function naming(count: number, of: number): string {
  const who = count === 0 ? 'none' : count === of ? 'all' : spell(count);
  return `${who} ${count <= 1 && who !== 'all' ? 'names' : 'name'}`;
}

/** `2,984 words in English, about 13 minutes in all.` */
export function lengthSentence(articles: readonly Known[], totals: { words: number; minutes: number }): string {
  const words = `${formatCount(totals.words)} ${plural(totals.words, 'word')}`;
  return `${words}${languagePhrase(articles)}, about ${spellMinutes(totals.minutes)} in all.`;
}

const languagesNamed = 3;

/** ` in English`, ` in Georgian and English`, ` in English, Dutch, Greek and four more languages`; the commonest first. */
function languagePhrase(articles: readonly Known[]): string {
  const groups = Map.groupBy(articles, ({ language }) => language?.value ?? '');
  const subtags = [...groups]
    .filter(([subtag]) => subtag !== '')
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([subtag]) => languageName(subtag));
  if (subtags.length === 0) return '';
  const more = subtags.length - languagesNamed;
  const named = more > 0 ? [...subtags.slice(0, languagesNamed), spellCount(more, 'more language')] : subtags;
  return ` in ${listWords(named)}`;
}

/** `Four bring no title: titles in italics are their opening words.` Empty when all have one. */
export function derivedSentence(articles: readonly Known[]): string {
  const derived = articles.filter(({ title }) => title.origin === 'derived').length;
  if (derived === 0) return '';
  if (articles.length === 1) return 'The file brings no title: the one in italics is its opening words.';
  return `${capitalise(spell(derived))} ${plural(derived, 'brings', 'bring')} no title: titles in italics are opening words.`;
}

/** `Five files received, all published`; `Nine files received, six of them published`. */
export function receivedHeadline({ received, published }: Pick<Totals, 'received' | 'published'>): string {
  const all = capitalise(spellCount(received, 'file'));
  if (received === published) return `${all} received${received > 1 ? ', all' : ' and'} published`;
  return `${all} received, ${published === 0 ? 'none' : spell(published)} of them published`;
}
