import type { Clusters, Cluster, Reason } from './clusters.ts';
import { haveCommon } from './have-common.ts';
import type { NameNode } from './name-node.ts';

/** Nodes of equal keys are one. */
export interface EqualRule {
  kind: 'equal';
  /** `null` where the rule says nothing of the node. */
  key(node: NameNode): string | null;
  reason(from: NameNode, to: NameNode): Reason;
  /** Whether they must belong to one story. */
  isWithinStory: boolean;
}

/** A short name belongs to the only cluster that it can be short for. */
export interface ShortRule {
  kind: 'short';
  /** The keys under which a short name looks for its full one; empty for names that are not short. */
  short(node: NameNode): readonly string[];
  /** The keys of the short names that a name may have. */
  full(node: NameNode): readonly string[];
  /** What more must hold of a pair; everything is accepted by default. */
  accepts?(short: NameNode, full: NameNode): boolean;
  reason(short: NameNode, full: NameNode): Reason;
  /** Whether the only one is looked for within the stories of the short name. */
  isWithinStory: boolean;
}

export type Rule = EqualRule | ShortRule;

/** Joins what a rule says is one. Deterministic: nodes come sorted. */
export function applyRule(rule: Rule, nodes: readonly NameNode[], clusters: Clusters): void {
  if (rule.kind === 'equal') applyEqual(rule, nodes, clusters);
  else applyShort(rule, nodes, clusters);
}

function applyEqual(rule: EqualRule, nodes: readonly NameNode[], clusters: Clusters): void {
  const groups = new Map<string, NameNode[]>();
  for (const node of nodes) {
    const key = rule.key(node);
    if (key === null) continue;
    for (const place of rule.isWithinStory ? node.stories : ['']) add(groups, `${place}\n${key}`, node);
  }
  for (const group of groups.values()) {
    const most = group.reduce((best, node) => (node.articles.size > best.articles.size ? node : best));
    for (const node of group) if (node !== most) clusters.join(node, most, rule.reason(node, most));
  }
}

function applyShort(rule: ShortRule, nodes: readonly NameNode[], clusters: Clusters): void {
  const shorts = nodes.map((node) => [node, rule.short(node)] as const).filter(([, keys]) => keys.length > 0);
  const wanted = new Set(shorts.flatMap(([, keys]) => keys));
  const fulls = new Map<string, NameNode[]>();
  for (const node of nodes) for (const key of new Set(rule.full(node))) if (wanted.has(key)) add(fulls, key, node);
  for (const [short, keys] of shorts) {
    const own = clusters.of(short);
    const found = keys
      .flatMap((key) => fulls.get(key) ?? [])
      .filter((node) => clusters.of(node) !== own && (!rule.isWithinStory || shareStory(node, short)))
      .filter((node) => rule.accepts?.(short, node) ?? true);
    const candidates = new Set<Cluster>(found.map((node) => clusters.of(node)));
    if (candidates.size !== 1) continue;
    const full = found.reduce((best, node) => (node.articles.size > best.articles.size ? node : best));
    clusters.join(short, full, rule.reason(short, full));
  }
}

function add(groups: Map<string, NameNode[]>, key: string, node: NameNode): void {
  const group = groups.get(key);
  if (group) group.push(node);
  else groups.set(key, [node]);
}

function shareStory(a: NameNode, b: NameNode): boolean {
  return haveCommon(a.stories, b.stories);
}
