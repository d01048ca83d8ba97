import type { AliasEntity, AliasRule } from '../../schema/alias.ts';
import type { PlainArticle } from '../../schema/article.ts';
import type { Conflict } from '../../schema/conflict.ts';
import { hashBase32 } from '../../text/base32.ts';
import { byCodeUnits } from '../../text/order.ts';
import { type Disagreement, type Evidence, groupDisagreements } from './group.ts';

/** Names that were joined for these reasons are one name, spelled in several ways. */
const ofSpelling: ReadonlySet<AliasRule> = new Set(['transliteration', 'misspelling']);

/**
 * Names that articles of one story spell differently, by the words that differ: Bessent and Besent. Each article is heard once for each of its
 * spellings. `stories` gives the story of each article by its id; without it all tell one.
 */
export function findSpellingConflicts(
  articles: readonly PlainArticle[],
  entities: readonly AliasEntity[],
  stories?: ReadonlyMap<string, string>,
): Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return entities.flatMap((entity) => {
    const pairs = entity.merges
      .filter(({ rule }) => ofSpelling.has(rule))
      .flatMap(({ from, to }) => differing(from, to));
    if (pairs.length === 0) return [];
    const told = Map.groupBy(evidenceOf(entity, byId), ({ article }) => stories?.get(article));
    return [...told.values()].flatMap((evidence) => {
      const found = pairs.flatMap(([one, other]) => contrast(saying(one, evidence), saying(other, evidence)));
      return groupDisagreements(found).map(toConflict);
    });
  });
}

const saying = (word: string, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ value }) => value === word);

/** Each against one of the other side: enough to put all of both together. */
const contrast = (ours: readonly Evidence[], theirs: readonly Evidence[]): Disagreement[] => [
  ...against(ours, theirs),
  ...against(theirs, ours),
];

function against(sides: readonly Evidence[], others: readonly Evidence[]): Disagreement[] {
  return sides.flatMap((one) => {
    const other = others.find(({ article }) => article !== one.article);
    return other ? [{ kind: 'name', weight: 'wording', sides: [one, other] }] : [];
  });
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The words of two names that only one of them has and that begin alike. */
function differing(from: string, to: string): [string, string][] {
  const [ours, theirs] = [wordsOf(from), wordsOf(to)];
  const own = ours.filter((word) => !theirs.includes(word));
  const other = theirs.filter((word) => !ours.includes(word));
  return own.flatMap((a) => other.filter((b) => b[0] === a[0]).map((b): [string, string] => [a, b]));
}

/** The first place of each word of the name in each article. */
function evidenceOf({ mentions }: AliasEntity, articles: ReadonlyMap<string, PlainArticle>): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { article, spans } of mentions.toSorted((a, b) => byCodeUnits(a.article, b.article))) {
    const lines = articles.get(article)!.blocks.flatMap(({ sentences }) => sentences);
    for (const [line, start, end] of spans) {
      for (const value of wordsOf(lines[line]!.text.slice(start, end))) {
        const key = `${article} ${value}`;
        if (!found.has(key)) found.set(key, { article, span: [line, start, end], value });
      }
    }
  }
  return [...found.values()];
}

function toConflict({ kind, weight, values }: ReturnType<typeof groupDisagreements>[number]): Conflict {
  const evidence = values.map((list) => ({ evidence: list.map(({ article, span }) => ({ article, span })) }));
  return { id: `cf-${hashBase32(JSON.stringify([kind, evidence]), 7)}`, statement: null, kind, weight, values: evidence }; // prettier-ignore
}
