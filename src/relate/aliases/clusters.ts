import type { AliasMerge, AliasRule } from '../../schema/alias.ts';
import type { NameNode } from './name-node.ts';

/** What joins a node to another. */
export interface Reason {
  rule: AliasRule;
  why: string;
}

/** Nodes that are taken for one, and why. */
export interface Cluster {
  nodes: NameNode[];
  merges: AliasMerge[];
}

/** Joins nodes, unless one of each side must stay apart. */
export class Clusters {
  readonly #clusters = new Map<string, Cluster>();
  readonly #mustStayApart: (a: NameNode, b: NameNode) => boolean;

  constructor(nodes: readonly NameNode[], mustStayApart: (a: NameNode, b: NameNode) => boolean) {
    this.#mustStayApart = mustStayApart;
    for (const node of nodes) this.#clusters.set(node.id, { nodes: [node], merges: [] });
  }

  of(node: NameNode): Cluster {
    return this.#clusters.get(node.id)!;
  }

  /** Whether they are one afterwards. */
  join(from: NameNode, to: NameNode, reason: Reason): boolean {
    const [a, b] = [this.of(from), this.of(to)];
    if (a === b) return true;
    if (a.nodes.some((one) => b.nodes.some((other) => this.#mustStayApart(one, other)))) return false;
    this.unite(from, to, reason);
    return true;
  }

  /** Joins them whatever speaks against it. */
  unite(from: NameNode, to: NameNode, { rule, why }: Reason): void {
    const [a, b] = [this.of(from), this.of(to)];
    if (a === b) return;
    const [small, large] = a.nodes.length < b.nodes.length ? [a, b] : [b, a];
    large.nodes.push(...small.nodes);
    large.merges.push(...small.merges, { from: from.name, to: to.name, rule, why });
    for (const node of small.nodes) this.#clusters.set(node.id, large);
  }

  all(): Set<Cluster> {
    return new Set(this.#clusters.values());
  }
}
