import type { ArticleSummary } from '../../schema/article.ts';
import { languageName } from './language-name.ts';
import { levelName, levelNames, toneName, toneNames } from './levels.ts';

/** A choice of articles by one of their properties. */
export interface Filter {
  /** As in the rows' `data-` attributes. */
  key: string;
  name: string;
  options: { value: string; name: string; count: number }[];
}

interface Property {
  key: string;
  name: string;
  valueOf: (article: ArticleSummary) => string;
  /** Values in the order in which they are offered; those left out follow, the commonest first. */
  order: readonly string[];
  nameOf?: (value: string) => string;
}

const properties: Property[] = [
  { key: 'origin', name: 'Title', valueOf: ({ title }) => title.origin, order: ['given', 'found', 'derived'] },
  { key: 'level', name: 'Reading grade', valueOf: ({ readability }) => levelName(readability), order: levelNames },
  { key: 'tone', name: 'Tone', valueOf: ({ tone }) => toneName(tone), order: toneNames },
  {
    key: 'language',
    name: 'Language',
    valueOf: ({ language }) => language?.value ?? 'unknown',
    order: [],
    nameOf: nameLanguage,
  },
  {
    key: 'doubtful',
    name: 'Doubts',
    valueOf: ({ doubts }) => (doubts.length > 0 ? 'some' : 'none'),
    order: ['none', 'some'],
  },
];

/** The filters that would leave out something: one for each property that is not the same in all articles. */
export function articleFilters(articles: readonly ArticleSummary[]): Filter[] {
  return properties
    .map(({ key, name, valueOf, order, nameOf = String }) => {
      const groups = [...Map.groupBy(articles, valueOf)].map(([value, { length }]) => ({ value, count: length }));
      const place = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
      const sorted = groups.sort((a, b) => place(a.value) - place(b.value) || b.count - a.count);
      return { key, name, options: sorted.map(({ value, count }) => ({ value, name: nameOf(value), count })) };
    })
    .filter(({ options }) => options.length > 1);
}

function nameLanguage(value: string): string {
  return value === 'unknown' ? value : languageName(value);
}
