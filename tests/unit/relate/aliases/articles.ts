import type { NamedArticle } from '../../../../src/relate/aliases/index.ts';
import type { AliasEntity } from '../../../../src/schema/alias.ts';
import type { LineSpan } from '../../../../src/schema/line-span.ts';
import type { NameType } from '../../../../src/schema/name.ts';
import { byCodeUnits } from '../../../../src/text/order.ts';

/** An article of nothing but names, an entry a line; `Singapore Airlines=SIA` is one entry with two forms. */
export function articleOf(number: number, type: NameType, entries: readonly string[]): NamedArticle {
  const forms = entries.map((entry) => entry.trim().split('='));
  const names = forms.map((own, line) => {
    let start = 0;
    const mentions = own.map((form): LineSpan => {
      const span: LineSpan = [line, start, start + form.length];
      start += form.length + 1;
      return span;
    });
    return { name: own[0]!, type, role: null, mentions };
  });
  return { id: `aaaaaaa${String.fromCodePoint(97 + number)}`, names, lines: forms.map((own) => own.join(' ')) };
}

export function sortGroups(groups: readonly (readonly string[])[]): string[][] {
  const sorted = groups.map((group) => group.toSorted(byCodeUnits));
  return sorted.sort((a, b) => byCodeUnits(a.join('\n'), b.join('\n')));
}

/** The names of the entries of each entity, sorted. */
export function groupsOf(entities: readonly AliasEntity[], articles: readonly NamedArticle[]): string[][] {
  const names = new Map(articles.map((article) => [article.id, article.names]));
  const groups = entities.map(({ mentions }) => mentions.map(({ article, entry }) => names.get(article)![entry]!.name));
  return sortGroups(groups);
}
