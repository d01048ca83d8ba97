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
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group =>
    groups.get(index) ?? { members: [index], sum: addTo(new Map(), vectors[index]!) };
  const queue = new Heap<Candidate>(isBefore);
  for (const edge of edges) queue.push({ ...edge, size: 2 });
  for (let next = queue.pop(); next && next.alike >= leastAlike; next = queue.pop()) {
    const [a, b] = [groupOf(next.a), groupOf(next.b)];
    if (a === b) continue;
    const size = a.members.length + b.members.length;
    if (size === next.size) join(a, b, groups);
    else queue.push({ ...next, size, alike: dotSums(a.sum, b.sum) / (a.members.length * b.members.length) });
  }
  const joined = [...new Set(groups.values())].map(({ members }) => members.sort((a, b) => a - b));
  const alone = [...vectors.keys()].filter((index) => !groups.has(index)).map((index) => [index]);
  return [...joined, ...alone];
}

function isBefore(x: Candidate, y: Candidate): boolean {
  return x.alike === y.alike ? x.a < y.a || (x.a === y.a && x.b < y.b) : x.alike > y.alike;
}

/** The smaller group goes into the larger one. */
function join(a: Group, b: Group, groups: Map<number, Group>): void {
  const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
  for (const [word, weight] of small.sum) large.sum.set(word, (large.sum.get(word) ?? 0) + weight);
  large.members.push(...small.members);
  for (const member of large.members.length === 2 ? large.members : small.members) groups.set(member, large);
}
