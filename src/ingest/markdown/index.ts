import type { ListItem, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockKind, SourceBlock } from '../../schema/block.ts';
import { findCreditLines } from '../credits.ts';
import { type Placed, collapsePlaced, splitPlaced } from '../placed.ts';
import { rejection } from '../rejection.ts';
import { isIntricate } from './is-intricate.ts';
import { placeValue, visibleText } from './visible-text.ts';

/** A row and, below it, the line that separates a table's head from its rows. */
const tableStart = /^\|.*\n\|?[ :|-]*-[ :|-]*(?:\n|$)/;

const parser = unified().use(remarkParse).freeze();

/**
 * Reads Markdown (CommonMark) as what a reader of the page would see: the first heading of the first level is the title; quotations,
 * lines of code and rows of tables are paragraphs; links and emphasis are their text. HTML is text as it stands.
 */
export function readMarkdown(text: string, file: string): SourceBlock[] {
  if (isIntricate(text)) {
    throw rejection(
      file,
      'intricate-markdown',
      'The Markdown is too intricate to be read in time; end the name in .txt to have it read as plain text',
    );
  }
  const blocks = readNodes(parser.parse(text).children, text).filter((block) => block.text !== '');
  return withCredits(withOneTitle(blocks));
}

function readNodes(nodes: readonly RootContent[], source: string): SourceBlock[] {
  return nodes.flatMap((node) => readNode(node, source));
}

function readNode(node: RootContent, source: string): SourceBlock[] {
  switch (node.type) {
    case 'heading':
      return [toBlock(node.depth === 1 ? 'title' : 'heading', visibleText(node.children, source))];
    case 'paragraph':
      return readParagraph(visibleText(node.children, source));
    case 'blockquote':
      return readNodes(node.children, source);
    case 'list':
      return node.children.flatMap((item) => readItem(item, source));
    case 'code':
      return splitPlaced(placeValue(node, node.value, source)).map((line) => toBlock('paragraph', line));
    case 'html':
      return [toBlock('paragraph', placeValue(node, node.value, source))];
    default:
      return [];
  }
}

/** CommonMark has no tables: they come as paragraphs of which every line starts with an upright bar. */
function readParagraph(placed: Placed): SourceBlock[] {
  if (!tableStart.test(placed.text)) return [toBlock('paragraph', placed)];
  const rows = splitPlaced(placed).filter(({ text }) => !/^[|:\s-]+$/.test(text));
  return rows.map((row) => toBlock('paragraph', row));
}

/** Its first paragraph carries the marker; whatever else it holds follows. */
function readItem(item: ListItem, source: string): SourceBlock[] {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return readNodes(item.children, source);
  const number = /^\d+[.)]/.exec(source.slice(item.position?.start.offset).slice(0, 12));
  return [toBlock('item', visibleText(first.children, source), number?.[0] ?? '-'), ...readNodes(others, source)];
}

function toBlock(kind: BlockKind, placed: Placed, marker: string | null = null): SourceBlock {
  const { text, at } = collapsePlaced(placed);
  return { kind, marker, text, at };
}

function withOneTitle(blocks: SourceBlock[]): SourceBlock[] {
  const title = blocks.find(({ kind }) => kind === 'title');
  return blocks.map((block) => (block.kind === 'title' && block !== title ? { ...block, kind: 'heading' } : block));
}

function withCredits(blocks: SourceBlock[]): SourceBlock[] {
  const credits = findCreditLines(blocks.map(({ text }) => text));
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && credits.has(index) ? { ...block, kind: 'byline' } : block,
  );
}
