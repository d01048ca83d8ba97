import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { findUnpairedMarks, type UnpairedMark } from '../../text/unpaired-marks.ts';
import { need } from '../need.ts';
import { isProse } from '../sentences.ts';
import { type Place, raise } from './raise.ts';

/** A paragraph that has double quotation marks. */
interface Marked {
  block: number;
  beginsWithMark: boolean;
  unpaired: UnpairedMark[];
}

/** A quotation that is opened anew in a paragraph stands next to where it was left, or a caption stands between. */
const farthestContinuation = 2;

/** Doubts quotation marks without a partner. */
export function doubtUnpairedMarks() {
  return (_: Root, file: VFile): void => {
    const marked = need(file, 'source').blocks.flatMap((block, index): Marked[] => {
      if (!isProse(block) || !/["“”„«»]/.test(block.text)) return [];
      const beginsWithMark = /^["“„«]/.test(block.text);
      return [{ block: index, beginsWithMark, unpaired: findUnpairedMarks(block.text) }];
    });
    const places = marked.flatMap((paragraph, i): Place[] =>
      paragraph.unpaired
        .filter((mark) => !(isLeftOpen(paragraph, mark) && goesOn(paragraph, marked[i + 1])))
        .filter((mark) => !(isFirstClosing(paragraph, mark) && isLeftOpen(marked[i - 1])))
        .map(({ at }) => ({ block: paragraph.block, start: at, end: at + 1 })),
    );
    raise(file, 'unpaired-mark', 'The quotation mark has no partner', places);
  };
}

/** A quotation over several paragraphs is opened in each, or in the first alone, and closed in the last. */
function goesOn({ block }: Marked, next: Marked | undefined): boolean {
  if (next === undefined) return false;
  if (isFirstClosing(next, next.unpaired[0])) return true;
  return next.beginsWithMark && next.block - block <= farthestContinuation;
}

/** Whether the last of a paragraph's marks without partner, or the one in question, is left open. */
function isLeftOpen(paragraph: Marked | undefined, mark = paragraph?.unpaired.at(-1)): boolean {
  return mark?.isOpening === true && mark === paragraph?.unpaired.at(-1);
}

function isFirstClosing({ unpaired }: Marked, mark: UnpairedMark | undefined): boolean {
  return mark?.isOpening === false && mark === unpaired[0];
}
