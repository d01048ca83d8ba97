import type { LineSpan } from '../../schema/line-span.ts';
import type { NameType } from '../../schema/name.ts';
import { nameWords } from '../../text/names/variants.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { NamedArticle } from './named-article.ts';
import { type PersonName, readPersonName } from './person-name.ts';

/** The mentions of one name in one article. */
export interface NamePart {
  article: string;
  /** Index in the article's `names`. */
  entry: number;
  spans: readonly LineSpan[];
  /** The text of each span. */
  texts: readonly string[];
}

/** A name as articles print it in full: equal names of one type, but for case and accents, are one node. */
export interface NameNode {
  /** Unique among nodes; nodes are sorted by it. */
  id: string;
  type: NameType;
  /** The most used printed form. */
  name: string;
  /** Of `name`, as `nameWords` has them, with spaces between. */
  key: string;
  words: readonly string[];
  /** `null` for places and organisations. */
  person: PersonName | null;
  /** Keys of the shorter forms that articles use for it. */
  otherForms: ReadonlySet<string>;
  stories: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** How many articles print each form in full. */
  printed: ReadonlyMap<string, number>;
  parts: readonly NamePart[];
}

interface Entry {
  name: string;
  type: NameType;
  story: string;
  part: NamePart;
}

export function makeNodes(articles: readonly NamedArticle[]): NameNode[] {
  const entries = articles.toSorted((a, b) => byCodeUnits(a.id, b.id)).flatMap(readEntries);
  const groups = Map.groupBy(entries, nodeId);
  return [...groups].sort(([a], [b]) => byCodeUnits(a, b)).map(([id, group]) => toNode(id, group));
}

function readEntries({ id, names, lines, story = '' }: NamedArticle): Entry[] {
  return names.map(({ name, type, mentions }, entry): Entry => {
    const texts = mentions.map(([line, start, end]) => lines[line]!.slice(start, end));
    return { name, type, story, part: { article: id, entry, spans: mentions, texts } };
  });
}

/** A surname alone is a name within its story only. */
function nodeId({ name, type, story }: Entry): string {
  const words = nameWords(name);
  const isAlone = type === 'person' && readPersonName(words).given === '';
  return `${type}\n${words.join(' ')}\n${isAlone ? story : ''}`;
}

function toNode(id: string, entries: readonly Entry[]): NameNode {
  const printed = countPrinted(entries);
  const name = mostPrinted(printed);
  const words = nameWords(name);
  const { type } = entries[0]!;
  const key = words.join(' ');
  const forms = new Set(entries.flatMap(({ part }) => part.texts));
  return {
    id,
    type,
    name,
    key,
    words,
    person: type === 'person' ? readPersonName(words) : null,
    otherForms: new Set([...forms].map((text) => nameWords(text).join(' ')).filter((form) => form !== key)),
    stories: new Set(entries.map(({ story }) => story)),
    articles: new Set(entries.map(({ part }) => part.article)),
    printed,
    parts: entries.map(({ part }) => part),
  };
}

function countPrinted(entries: readonly Entry[]): Map<string, number> {
  const printed = new Map<string, number>();
  for (const { name } of entries) printed.set(name, (printed.get(name) ?? 0) + 1);
  return printed;
}

/** The form that most articles print; of equally used ones the longest, then the last by code units, so that `Reuters` goes before `REUTERS`. */
export function mostPrinted(printed: ReadonlyMap<string, number>): string {
  const forms = [...printed].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(b, a));
  return forms[0]![0];
}
