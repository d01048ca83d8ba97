import type { Paragraph, Root, Sentence, SentenceContent, Word, WordContent } from 'nlcst';
import type { VFile } from 'vfile';
import type { BlockKind, SourceBlock } from '../schema/block.ts';
import { sentenceSpans } from '../text/sentence-boundaries.ts';
import { need } from './need.ts';

/** One sentence of the tree, or a title, heading or byline, with its place in the parsed text. */
export interface Line {
  kind: BlockKind;
  /** Index of its block. */
  block: number;
  start: number;
  end: number;
  node: Sentence;
}

declare module 'vfile' {
  interface DataMap {
    lines: Line[];
  }
}

/** Whether something is read as sentences: titles, headings and bylines are not. */
export function isProse({ kind }: { kind: BlockKind }): boolean {
  return kind === 'paragraph' || kind === 'item';
}

/**
 * Cuts the tree anew: paragraph i holds block i, in sentences by the rules of `sentence-rules.ts`; what is no prose is one line.
 * The parser's own sentences end at unknown abbreviations and do not end where the space after a stop is missing.
 */
export function cutSentences() {
  return (tree: Root, file: VFile): void => {
    const blockStarts = need(file, 'blockStarts');
    const lines = need(file, 'source').blocks.flatMap((block, i) => linesOf(block, i, blockStarts[i] ?? 0));
    deal(lines, tokensOf(tree));
    const paragraphs = blockStarts.map((): Paragraph => ({ type: 'ParagraphNode', children: [] }));
    for (const { block, node } of lines) paragraphs[block]?.children.push(node);
    tree.children = paragraphs;
    file.data.lines = lines;
  };
}

function linesOf({ kind, text }: SourceBlock, block: number, offset: number): Line[] {
  const spans = isProse({ kind }) ? sentenceSpans(text) : [[0, text.length] as const];
  return spans.map(([start, end]) => {
    return { kind, block, start: start + offset, end: end + offset, node: { type: 'SentenceNode', children: [] } };
  });
}

/** Words, marks and white space in order, out of paragraphs and sentences. */
function tokensOf(parent: Root | Paragraph | Sentence): SentenceContent[] {
  return parent.children.flatMap((child) =>
    child.type === 'ParagraphNode' || child.type === 'SentenceNode' ? tokensOf(child) : (child as SentenceContent),
  );
}

/** Deals tokens out to the lines that they stand in; those between lines go. */
function deal(lines: readonly Line[], tokens: readonly SentenceContent[]): void {
  let current = 0;
  const give = (token: SentenceContent): void => {
    const [start, end] = offsetsOf(token);
    while (current < lines.length - 1 && start >= lines[current]!.end) current++;
    const line = lines[current];
    if (line === undefined || start < line.start) return;
    if (token.type === 'WordNode' && end > line.end) divide(token).forEach(give);
    else append(line.node, token);
  };
  for (const token of tokens) {
    if (token.type === 'WordNode' && token.children.length > 1) separateStops(token).forEach(give);
    else give(token);
  }
}

function append(sentence: Sentence, token: SentenceContent): void {
  const position = token.position!;
  sentence.children.push(token);
  sentence.position = { start: sentence.position?.start ?? position.start, end: position.end };
}

/**
 * A word without full stops around it, and these. Whether the parser counts a stop to a word depends on other sentences; here
 * only initialisms keep theirs.
 */
function separateStops(word: Word): SentenceContent[] {
  const parts = word.children;
  const start = isStop(parts[0]) ? 1 : 0;
  const isInitialism = parts.slice(start, -1).some(isStop);
  const end = isStop(parts.at(-1)) && !isInitialism ? parts.length - 1 : parts.length;
  const children = parts.slice(start, end);
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (first === undefined || last === undefined || children.length === parts.length) return [word];
  const bare: Word = { type: 'WordNode', children, position: { start: first.start, end: last.end } };
  return [...parts.slice(0, start), bare, ...parts.slice(end)] as SentenceContent[];
}

function isStop(part: WordContent | undefined): boolean {
  return part?.type === 'PunctuationNode' && part.value === '.';
}

/** The parts of a word in which a sentence ends: `form.On` is two words and a stop. */
function divide(word: Word): SentenceContent[] {
  return word.children.map((part): SentenceContent =>
    part.type === 'TextNode' ? { type: 'WordNode', children: [part], position: part.position! } : part,
  );
}

/** Start and end of a token of the parser, which always gives them. */
function offsetsOf({ position }: SentenceContent): [start: number, end: number] {
  return [position!.start.offset!, position!.end.offset!];
}
