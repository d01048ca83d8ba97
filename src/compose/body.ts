import type { BlockContent, List, ListItem, Root, Text } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../schema/block.ts';
import { isPlainMarkdown } from '../text/plain-markdown.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', bulletOther: '*', rule: '-', emphasis: '_', listItemIndent: 'one' })
  .freeze();

const headingDepths: ReadonlyMap<Block['kind'], 1 | 2> = new Map([
  ['title', 1],
  ['heading', 2],
]);

/**
 * The body of an article as Markdown, one sentence a line; what would read as Markdown is escaped, so that it parses back to the same text.
 * Remark writes whatever has a sign of Markdown in it. Most paragraphs have none and stand as they are.
 */
export function composeBody(blocks: readonly Block[]): string {
  return partsOf(blocks).map(composePart).join('\n');
}

/** The items of adjoining lists together, every other block on its own. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function composePart(part: readonly Block[]): string {
  const [{ kind, sentences }] = part as [Block];
  const isPlain = kind !== 'item' && sentences.every(({ text }) => isPlainMarkdown(text));
  if (!isPlain) return writer.stringify(toMarkdownTree(part));
  const marks = '#'.repeat(headingDepths.get(kind) ?? 0);
  return `${marks}${marks && ' '}${sentences.map(({ text }) => text).join('\n')}\n`;
}

function toMarkdownTree(blocks: readonly Block[]): Root {
  const children: BlockContent[] = [];
  for (const block of blocks) {
    const previous = children.at(-1);
    if (block.kind !== 'item') children.push(toBlockContent(block));
    else if (previous?.type === 'list' && continuesList(previous, block)) previous.children.push(toListItem(block));
    else children.push(toList(block));
  }
  return { type: 'root', children };
}

function toBlockContent({ kind, sentences }: Block): BlockContent {
  const children = sentences.flatMap(({ text }, index) =>
    index === 0 ? [toText(text)] : [toText('\n'), toText(text)],
  );
  const depth = headingDepths.get(kind);
  return depth === undefined ? { type: 'paragraph', children } : { type: 'heading', depth, children };
}

/** Each line is a node: remark escapes the start of every one only when it does not have to look for it within a text. */
function toText(value: string): Text {
  return { type: 'text', value };
}

function toList(block: Block): List {
  const number = itemNumber(block);
  return { type: 'list', ordered: number !== null, start: number, spread: false, children: [toListItem(block)] };
}

function toListItem(block: Block): ListItem {
  return { type: 'listItem', spread: false, children: [toBlockContent(block)] };
}

/** A bullet goes on a bulleted list; a number goes on a numbered list when it is the next one. */
function continuesList(list: List, item: Block): boolean {
  const number = itemNumber(item);
  return number === null ? !list.ordered : Boolean(list.ordered) && number === (list.start ?? 1) + list.children.length;
}

/** CommonMark list numbers have at most nine digits. */
function itemNumber({ marker }: Block): number | null {
  const digits = /^\d{1,9}/.exec(marker ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}
