import type { AliasEntity, AliasSpelling } from '../../schema/alias.ts';
import type { NameType } from '../../schema/name.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { Cluster } from './clusters.ts';
import { mostPrinted, type NameNode, type NamePart } from './name-node.ts';

/** What the nodes of a cluster make together. */
export function toEntity({ nodes, merges }: Cluster): AliasEntity {
  const parts = nodes.flatMap((node) => node.parts);
  return {
    name: mainName(nodes),
    type: mainType(nodes),
    spellings: countSpellings(parts),
    merges: merges.toSorted((a, b) => byCodeUnits(a.to, b.to) || byCodeUnits(a.from, b.from)),
    mentions: parts
      .map(({ article, entry, spans }) => ({ article, entry, spans: [...spans] }))
      .sort((a, b) => byCodeUnits(a.article, b.article) || a.entry - b.entry || a.spans[0]![0] - b.spans[0]![0]),
  };
}

/** The full form that most articles print; a surname alone only where there is nothing else. */
function mainName(nodes: readonly NameNode[]): string {
  const full = nodes.filter(({ person }) => person === null || person.given.length > 1);
  const printed = new Map<string, number>();
  for (const node of full.length > 0 ? full : nodes)
    for (const [form, count] of node.printed) printed.set(form, (printed.get(form) ?? 0) + count);
  return mostPrinted(printed);
}

/** The type in most articles; of equals the first of person, organisation, place by code units. */
function mainType(nodes: readonly NameNode[]): NameType {
  const counts = new Map<NameType, number>();
  for (const { type, articles } of nodes) counts.set(type, (counts.get(type) ?? 0) + articles.size);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b))[0]![0];
}

function countSpellings(parts: readonly NamePart[]): AliasSpelling[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { article, texts } of parts) {
    for (const text of texts) {
      const articles = forms.get(text) ?? new Map<string, number>();
      articles.set(article, (articles.get(article) ?? 0) + 1);
      forms.set(text, articles);
    }
  }
  return [...forms]
    .map(([text, counts]): AliasSpelling => {
      const articles = [...counts]
        .sort(([a], [b]) => byCodeUnits(a, b))
        .map(([article, count]) => ({ article, count }));
      return { text, count: articles.reduce((sum, { count }) => sum + count, 0), articles };
    })
    .sort((a, b) => b.count - a.count || byCodeUnits(a.text, b.text));
}
