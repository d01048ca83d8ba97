import type { Nodes } from 'nlcst';
import type { Point } from 'unist';

/** How far a piece of text stands from the beginning of the whole. */
export interface Distance {
  lines: number;
  /** Units between the start of the line and the piece. */
  columns: number;
  offset: number;
}

/** Turns places within a piece into places within the whole. The parser's nodes share points: each gets its own. */
export function movePositions(node: Nodes, by: Distance): void {
  if (by.offset === 0) return;
  if (node.position)
    node.position = { start: movePoint(node.position.start, by), end: movePoint(node.position.end, by) };
  if ('children' in node) for (const child of node.children) movePositions(child, by);
}

function movePoint({ line, column, offset = 0 }: Point, by: Distance): Point {
  return { line: line + by.lines, column: line === 1 ? column + by.columns : column, offset: offset + by.offset };
}
