import type { ArticleChange, Changes, FactChange, LineChange } from '../../schema/changes.ts';
import { capitalise, listWords, plural, spell, spellCount } from './counting.ts';

/** `Two articles have changed, one is new and three are gone`; `Nothing is new` without any. */
export function newHeadline({ articles }: Pick<Changes, 'articles'>): string {
  const kinds = Map.groupBy(articles, ({ change }) => change);
  const count = (change: ArticleChange['change']): number => kinds.get(change)?.length ?? 0;
  const parts = [
    { count: count('changed'), says: plural(count('changed'), 'has changed', 'have changed') },
    { count: count('added'), says: plural(count('added'), 'is new', 'are new') },
    { count: count('removed'), says: plural(count('removed'), 'is gone', 'are gone') },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return 'Nothing is new';
  const words = parts.map(
    ({ count, says }, index) => `${index === 0 ? spellCount(count, 'article') : spell(count)} ${says}`,
  );
  return capitalise(listWords(words));
}

/** `In articles that both editions have, four sentences are worded differently and one is gone.` Empty when there are none. */
export function changedSentences({ articles }: Pick<Changes, 'articles'>): string {
  const lines = articles.flatMap((article) => (article.change === 'changed' ? article.lines : []));
  const kinds = Map.groupBy(lines, ({ change }) => change);
  const parts = lineKinds
    .map(({ change, one, many }) => ({ count: kinds.get(change)?.length ?? 0, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }, index) => {
      const what = index === 0 ? spellCount(count, 'sentence') : spell(count);
      return `${what} ${plural(count, one, many)}`;
    });
  return parts.length === 0 ? '' : `In articles that both editions have, ${listWords(parts)}.`;
}

const lineKinds: { change: LineChange['change']; one: string; many: string }[] = [
  { change: 'changed', one: 'is worded differently', many: 'are worded differently' },
  { change: 'added', one: 'is new', many: 'are new' },
  { change: 'removed', one: 'is gone', many: 'are gone' },
  { change: 'moved', one: 'stands elsewhere', many: 'stand elsewhere' },
];

/** The mark beside a sentence. */
export const lineLabels: Record<LineChange['change'], string> = {
  changed: 'reworded',
  added: 'new',
  removed: 'gone',
  moved: 'moved',
};

/** What became of an article, in few words, under its title. */
export function articleNote(article: ArticleChange): string {
  if (article.change !== 'changed') {
    const sentences = spellCount(article.sentences, 'sentence');
    return article.change === 'added' ? `New, ${sentences}` : `Gone, with ${sentences}`;
  }
  const notes = [
    ...(article.was === article.id ? [] : ['Its file has another name; its old address leads here']),
    ...(article.lines.length === 0 ? ['No sentence differs'] : []),
  ];
  return notes.length === 0 ? 'Changed' : `${notes.join('. ')}.`;
}

const factWords: Record<FactChange['name'], string> = {
  title: 'Title',
  byline: 'Byline',
  author: 'Author',
  outlet: 'Outlet',
  published: 'Date',
  url: 'Address',
  licence: 'Licence',
};

/** `Outlet` and the like. */
export function factLabel({ name }: FactChange): string {
  return factWords[name];
}
