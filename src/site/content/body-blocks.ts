import type { Heading, Node, Paragraph, Parent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isPlainMarkdown } from '../../text/plain-markdown.ts';
import { ContentError } from './content-error.ts';

/** A block of a body: its sentences verbatim, one for each line. */
export interface BodyBlock {
  sentences: string[];
  /** Line of the file it begins on, from 1. */
  line: number;
}

/** Lines of a body between two blank ones. */
interface Chunk {
  text: string;
  line: number;
}

const markdown = unified().use(remarkParse).freeze();

/**
 * The blocks of an article's Markdown in order: headings, paragraphs, and the paragraphs of list items.
 * `linesBefore` is how many lines of the file stand before `body`. Throws a `ContentError` at anything that is not plain text.
 *
 * What lies between blank lines is read on its own, and by remark only where it has a sign of Markdown: most paragraphs have none, and
 * parsing them would take longer than all else that is done for a page. What goes on across a blank line is never plain text.
 */
export function readBodyBlocks(body: string, file: string, linesBefore: number): BodyBlock[] {
  return chunksOf(body, linesBefore + 1).flatMap(({ text, line }) => {
    const lines = text.split('\n');
    return lines.every(isPlainMarkdown) ? [{ sentences: lines, line }] : parse(text, file, line);
  });
}

/** `line` is the number of the first line of `body`. */
function chunksOf(body: string, line: number): Chunk[] {
  const chunks: Chunk[] = [];
  let isOpen = false;
  body.split('\n').forEach((text, index) => {
    const isBlank = /^[ \t]*$/.test(text);
    const last = chunks.at(-1);
    if (!isBlank && isOpen && last) last.text += `\n${text}`;
    else if (!isBlank) chunks.push({ text, line: line + index });
    isOpen = !isBlank;
  });
  return chunks;
}

function parse(text: string, file: string, line: number): BodyBlock[] {
  return leaves(markdown.parse(text), file, line).map((node) => ({
    sentences: plainText(node, file, line).split('\n'),
    line: lineOf(node, line),
  }));
}

function leaves(parent: Parent, file: string, line: number): (Heading | Paragraph)[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'heading' || node.type === 'paragraph') return [node];
    if (node.type === 'list' || node.type === 'listItem') return leaves(node, file, line);
    throw unexpected(node, file, line);
  });
}

function plainText(node: Heading | Paragraph, file: string, line: number): string {
  return node.children
    .map((child) => {
      if (child.type !== 'text') throw unexpected(child, file, line);
      return child.value;
    })
    .join('');
}

function unexpected(node: Node, file: string, line: number): ContentError {
  const problem = `Markdown \`${node.type}\` in the body, expected plain text; write a backslash before the sign that makes it`;
  return new ContentError(file, lineOf(node, line), problem);
}

function lineOf({ position }: Node, firstLine: number): number {
  return firstLine + (position?.start.line ?? 1) - 1;
}
