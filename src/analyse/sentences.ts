import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst';
import type { VFile } from 'vfile';
import type { BlockKind } from '../schema/block.ts';
import { sentenceSpans } from '../text/sentence-boundaries.ts';

/** One sentence of the tree, with its place in the parsed text. */
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

/** Whether a line is read as a sentence: titles, headings and bylines are not. */
export function isProse(line: Pick<Line, 'kind'> | undefined): boolean {
  return line?.kind === 'paragraph' || line?.kind === 'item';
}

/** Cuts the paragraphs of the tree into sentences anew, by the rules of `sentence-boundaries.ts`. */
export function cutSentences() {
  return (tree: Root, file: VFile): void => {
    const { blocks } = file.data.source!;
    const lines: Line[] = [];
    let offset = 0;
    const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode');
    blocks.forEach((block, index) => {
      const paragraph = paragraphs[index]!;
      const whole = isProse(block);
      const spans = whole ? sentenceSpans(block.text) : [[0, block.text.length] as const];
      const nodes = recut(
        paragraph,
        spans.map(([start, end]) => [start + offset, end + offset]),
      );
      spans.forEach(([start, end], i) =>
        lines.push({ kind: block.kind, block: index, start: start + offset, end: end + offset, node: nodes[i]! }),
      );
      offset += block.text.length + 2;
    });
    file.data.lines = lines;
  };
}

function recut(paragraph: Paragraph, spans: [number, number][]): Sentence[] {
  const tokens = paragraph.children.flatMap((node) =>
    node.type === 'SentenceNode' ? node.children : [node],
  ) as SentenceContent[];
  const sentences: Sentence[] = spans.map(() => ({ type: 'SentenceNode', children: [] }));
  let i = 0;
  const place = (token: SentenceContent): void => {
    const start = token.position!.start.offset!;
    const end = token.position!.end.offset!;
    while (i < spans.length - 1 && start >= spans[i]![1]) i++;
    const last = spans[i]![1];
    if (token.type === 'WordNode' && end > last) {
      for (const child of token.children)
        place(
          child.type === 'TextNode'
            ? { type: 'WordNode', children: [child], position: child.position! }
            : (child as SentenceContent),
        );
      return;
    }
    if (start >= spans[i]![0]) sentences[i]!.children.push(token);
  };
  tokens.forEach(place);
  paragraph.children = sentences;
  return sentences;
}
