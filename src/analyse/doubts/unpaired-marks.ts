import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { SourceBlock } from '../../schema/block.ts';
import { findUnpairedMarks, type UnpairedMark } from '../../text/unpaired-marks.ts';
import { need } from '../need.ts';
import { isProse } from '../sentences.ts';
import { type Place, raise } from './raise.ts';

/** Doubts quotation marks without a partner. */
export function doubtUnpairedMarks() {
  return (_: Root, file: VFile): void => {
    const { blocks } = need(file, 'source');
    const unpaired = blocks.map((block) => (isProse(block) ? findUnpairedMarks(block.text) : []));
    const places = unpaired.flatMap((marks, block): Place[] =>
      marks
        .filter((mark, i) => !continues(mark, i === marks.length - 1, blocks[block + 1], unpaired[block + 1]))
        .filter((mark) => mark.isOpening || !unpaired[block - 1]?.at(-1)?.isOpening)
        .map(({ at }) => ({ block, start: at, end: at + 1 })),
    );
    raise(file, 'unpaired-mark', 'The quotation mark has no partner', places);
  };
}

/** A quotation over several paragraphs is opened in each, or in the first alone, and closed in the last. */
function continues(mark: UnpairedMark, isLast: boolean, next?: SourceBlock, nextUnpaired?: UnpairedMark[]): boolean {
  if (!mark.isOpening || !isLast || next === undefined) return false;
  return /^["“«]/.test(next.text) || nextUnpaired?.[0]?.isOpening === false;
}
