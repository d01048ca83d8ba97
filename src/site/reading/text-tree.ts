import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import { directionOf } from './direction.ts';
import type { LineMarks } from './line-marks.ts';
import type { Mark } from './mark-tree.ts';
import { type NotedLine, notesTree } from './notes-tree.ts';
import type { TextNotes } from './notes.ts';
import { numberLines } from './numbering.ts';
import type { Marked } from './segments.ts';
import { sentenceTree } from './sentence-tree.ts';

interface PlacedLine extends NotedLine {
  marks: readonly Marked<Mark>[];
  isAlone: boolean;
}

/** A block with its lines and what there is to say of each. */
interface Place {
  block: Block;
  lines: PlacedLine[];
}

const noMarks: LineMarks = new Map();
const noNotes: TextNotes = { byLine: new Map(), alone: new Set() };

/** The block that the page's heading shows, so that the text need not repeat it: the title as found; `null` when there is none. */
export function titleBlockOf({ title, blocks }: Article): Block | null {
  return title.origin === 'found' ? (blocks.find(({ kind }) => kind === 'title') ?? null) : null;
}

/** The words of a title, each sentence with its address. */
export function titleTree(article: Article, titleBlock: Block): Root {
  return {
    type: 'root',
    children: placesOf(article, noMarks, noNotes)
      .filter(({ block }) => block === titleBlock)
      .flatMap(sentences),
  };
}

/** The text of an article but for its title, with marks: a row for each paragraph, heading or list, with notes beside it. */
export function textTree(article: Article, titleBlock: Block | null, marks = noMarks, notes = noNotes): Root {
  const rows = groupItems(placesOf(article, marks, notes).filter(({ block }) => block !== titleBlock));
  return { type: 'root', children: rows.map(rowTree) };
}

function placesOf(article: Article, marks: LineMarks, { byLine, alone }: TextNotes): Place[] {
  const lines = numberLines(article);
  const doubts = Map.groupBy(article.doubts, ({ sentence }) => sentence);
  let next = 0;
  return article.blocks.map((block) => ({
    block,
    lines: block.sentences.map(() => {
      const index = next++;
      return {
        line: lines[index]!,
        doubts: doubts.get(index) ?? [],
        marks: marks.get(index) ?? [],
        notes: byLine.get(index) ?? [],
        isAlone: alone.has(index),
      };
    }),
  }));
}

/** Items that follow each other make one list, as long as all have bullets or all have numbers. */
function groupItems(places: readonly Place[]): Place[][] {
  const rows: Place[][] = [];
  for (const place of places) {
    const before = rows.at(-1)?.at(-1)?.block;
    const goesOn = before?.kind === 'item' && place.block.kind === 'item' && isBullet(before) === isBullet(place.block);
    if (goesOn) rows.at(-1)?.push(place);
    else rows.push([place]);
  }
  return rows;
}

function isBullet({ marker }: Block): boolean {
  return marker === '-';
}

function rowTree(places: Place[]): Element {
  const notes = notesTree(places.flatMap(({ lines }) => lines));
  return h('div', { className: ['para'] }, [rowText(places), ...(notes === null ? [] : [notes])]);
}

function rowText(places: Place[]): Element {
  const [first] = places as [Place];
  const { block } = first;
  if (block.kind === 'item') {
    const items = places.map((place) =>
      h('li', { dir: directionOf(wordsOf(place)), dataMarker: markerOf(place.block) }, sentences(place)),
    );
    return h(isBullet(block) ? 'ul' : 'ol', items);
  }
  const dir = directionOf(wordsOf(first));
  if (block.kind === 'paragraph') return h('p', { dir }, sentences(first));
  if (block.kind === 'byline') return h('p', { dir, className: ['credit'] }, sentences(first));
  return h('h2', { dir }, sentences(first));
}

function wordsOf({ block }: Place): string {
  return block.sentences.map(({ text }) => text).join(' ');
}

function markerOf(block: Block): string | null {
  return isBullet(block) ? null : block.marker;
}

/** The sentences with exactly the white space that stands between them. */
function sentences({ lines }: Place): ElementContent[] {
  return lines.flatMap(({ line, doubts, marks, isAlone }, index) => {
    const gap: ElementContent[] = index === 0 ? [] : [{ type: 'text', value: line.sentence.gap ?? ' ' }];
    return [...gap, sentenceTree(line, doubts, marks, isAlone)];
  });
}
