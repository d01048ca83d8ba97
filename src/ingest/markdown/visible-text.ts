import type { Nodes, PhrasingContent } from 'mdast';
import { type Placed, joinPlaced } from '../placed.ts';
import { align } from './align.ts';

/** What a reader sees of inline Markdown: no marks, no addresses, but HTML as its source. */
export function visibleText(nodes: readonly PhrasingContent[], source: string): Placed {
  return joinPlaced(nodes.map((node) => visiblePart(node, source)));
}

/** A node's own text, placed in the source. */
export function placeValue(node: Nodes, value: string, source: string): Placed {
  const { start, end } = offsets(node);
  return align(value, source.slice(start, end), start);
}

function visiblePart(node: PhrasingContent, source: string): Placed {
  if ('children' in node) return visibleText(node.children, source);
  if ('value' in node) return placeValue(node, node.value, source);
  if ('alt' in node) return placeValue(node, node.alt ?? '', source);
  return { text: '\n', at: [[0, offsets(node).end - 1]] };
}

function offsets({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
