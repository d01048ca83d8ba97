import type { Heading, Node, Paragraph, Parent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentError } from './content-error.ts';

/** A block of a body: its sentences verbatim, one for each line. */
export interface BodyBlock {
  sentences: string[];
  /** Line of the file it begins on, from 1. */
  line: number;
}

const markdown = unified().use(remarkParse).freeze();

/**
 * The blocks of an article's Markdown in order: headings, paragraphs, and the paragraphs of list items.
 * `linesBefore` is how many lines of the file stand before `body`. Throws a `ContentError` at anything that is not plain text.
 */
export function readBodyBlocks(body: string, file: string, linesBefore: number): BodyBlock[] {
  const tree: Root = markdown.parse(body);
  return leaves(tree, file, linesBefore).map((node) => ({
    sentences: plainText(node, file, linesBefore).split('\n'),
    line: lineOf(node) + linesBefore,
  }));
}

function leaves(parent: Parent, file: string, linesBefore: number): (Heading | Paragraph)[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'heading' || node.type === 'paragraph') return [node];
    if (node.type === 'list' || node.type === 'listItem') return leaves(node, file, linesBefore);
    throw unexpected(node, file, linesBefore);
  });
}

function plainText(node: Heading | Paragraph, file: string, linesBefore: number): string {
  return node.children
    .map((child) => {
      if (child.type !== 'text') throw unexpected(child, file, linesBefore);
      return child.value;
    })
    .join('');
}

function unexpected(node: Node, file: string, linesBefore: number): ContentError {
  const problem = `Markdown \`${node.type}\` in the body, expected plain text; write a backslash before the sign that makes it`;
  return new ContentError(file, lineOf(node) + linesBefore, problem);
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}
