import type { Root, Sentence, Word } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import { boundVotes, votesToMark } from '../text/hard-vote.ts';
import { isEnglish, need } from './need.ts';
import { isProse } from './sentences.ts';

declare module 'vfile' {
  interface DataMap {
    /** How many formulas find each line hard, 0 where they are too few to mark it. */
    hard: number[];
  }
}

const readability = retextReadability();

/**
 * Marks hard sentences by the vote of retext-readability with its default options: 4 of 7 formulas ask for a reader older than
 * 16. It counts syllables and searches word lists anew for every word, so it is asked only where remembered counts leave the vote open.
 */
export function markHardSentences() {
  return (_: Root, file: VFile): void => {
    const english = isEnglish(file);
    file.data.hard = need(file, 'lines').map((line) => (english && isProse(line) ? countVotes(line.node) : 0));
  };
}

function countVotes(sentence: Sentence): number {
  const words = sentence.children.filter((node) => node.type === 'WordNode');
  const [fewest, most] = boundVotes(words.map(spell));
  if (most < votesToMark) return 0;
  return fewest === most ? most : askReadability(sentence);
}

/** What `toString` makes of a word; faster for the many that are one piece of text. */
function spell(word: Word): string {
  const [only, second] = word.children;
  return only?.type === 'TextNode' && second === undefined ? only.value : toString(word);
}

/** The votes that retext-readability counts in a sentence, 0 when it does not mark it. */
export function askReadability(sentence: Sentence): number {
  const file = new VFile();
  readability({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] }, file);
  const [message] = file.messages;
  if (message === undefined) return 0;
  const votes = /according to (?:all )?(\d)/.exec(message.reason)?.[1];
  if (votes === undefined) throw new Error(`retext-readability speaks otherwise than expected: ${message.reason}`);
  return Number(votes);
}
