import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { findLostStops } from '../../text/attribution.ts';
import { need } from '../need.ts';
import { raise } from './raise.ts';

/** Doubts the place where a quotation with its own speaker follows without a full stop. */
export function doubtLostStops() {
  return (_: Root, file: VFile): void => {
    const places = need(file, 'source').blocks.flatMap(({ text }, block) =>
      findLostStops(text).map((offset) => ({ block, start: text.lastIndexOf(' ', offset - 1) + 1, end: offset + 2 })),
    );
    raise(file, 'lost-stop', 'The full stop before the quotation seems to be lost', places);
  };
}
