import type { SourceBlock } from '../../schema/block.ts';
import { collapse } from '../collapse.ts';

export function readText(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const block = collapse(text, { start: index, end: index + line.length });
    if (block.text === '') continue;
    const short = block.text.length <= 80 && /^\p{Lu}/u.test(block.text);
    const kind =
      /^(Compiled by|By) \p{Lu}/u.test(block.text) && short
        ? 'byline'
        : short &&
            blocks.length === 0 &&
            (!/[.!?:]$/.test(block.text) || block.text.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word)))
          ? 'title'
          : short && blocks.length > 0 && !/[.,;:!?”"]$/.test(block.text)
            ? 'heading'
            : 'paragraph';
    blocks.push({ kind, marker: null, ...block });
  }
  return blocks;
}
