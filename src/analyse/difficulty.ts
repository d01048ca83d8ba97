import type { Root } from 'nlcst';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';

declare module 'vfile' {
  interface DataMap {
    /** Votes of each line that is marked hard, 0 of the others. */
    hard: number[];
  }
}

const vote = retextReadability();

/** Marks sentences by retext-readability's vote, by its defaults: 4 of 7 formulas say that a reader must be older than 16. */
export function markHardSentences() {
  return (_: Root, file: VFile): void => {
    const english = file.data.source!.language?.value === 'en';
    file.data.hard = file.data.lines!.map((line) => {
      if (!english || (line.kind !== 'paragraph' && line.kind !== 'item')) return 0;
      const ballot = new VFile();
      vote({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: [line.node] }] }, ballot);
      const reason = ballot.messages[0]?.reason;
      if (reason === undefined) return 0;
      return reason.includes(' all 7 ') ? 7 : Number(/(\d) out of 7/.exec(reason)?.[1] ?? 7);
    });
  };
}
