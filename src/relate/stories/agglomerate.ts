import { Heap } from '../../text/heap.ts';
import type { Edge } from './neighbours.ts';
import { addTo, dotSums, type Sum, type Vector } from './vectors.ts';

interface Group {
  members: number[];
  /** Of the members' vectors. */
  sum: Sum;
}

/** An edge with the state that `alike` was computed for. */
interface Candidate extends Edge {
  size: number;
}

/**
 * Average linkage: the two groups whose members are most alike on average become one, until none are as alike as `leastAlike`. Only groups with
 * an edge between them are looked at. Returns the members of each group, in rising order.
 */
export function agglomerate(vectors: readonly Vector[], edges: readonly Edge[], leastAlike: number): number[][] {
  const groups = vectors.map((vector, i): Group => ({ members: [i], sum: addTo(new Map(), vector) }));
  const groupOf = (index: number): Group => groups[index]!;
  const queue = new Heap<Candidate>(
    (x, y) => x.alike > y.alike || (x.alike === y.alike && (x.a < y.a || (x.a === y.a && x.b < y.b))),
  );
  for (const edge of edges) queue.push({ ...edge, size: 2 });
  for (let next = queue.pop(); next && next.alike >= leastAlike; next = queue.pop()) {
    const [a, b] = [groupOf(next.a), groupOf(next.b)];
    if (a === b) continue;
    const size = a.members.length + b.members.length;
    if (size === next.size) {
      const joined = join(a, b);
      for (const member of joined.members) groups[member] = joined;
    } else {
      queue.push({ ...next, size, alike: dotSums(a.sum, b.sum) / (a.members.length * b.members.length) });
    }
  }
  return [...new Set(groups)].map(({ members }) => members.sort((a, b) => a - b));
}

/** The smaller group goes into the larger one. */
function join(a: Group, b: Group): Group {
  const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
  for (const [word, weight] of small.sum) large.sum.set(word, (large.sum.get(word) ?? 0) + weight);
  large.members.push(...small.members);
  return large;
}
