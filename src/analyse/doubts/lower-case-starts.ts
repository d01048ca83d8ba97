import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { need } from '../need.ts';
import { isProse } from '../sentences.ts';
import { type Place, raise } from './raise.ts';

/** A word in lower case, no address. */
const lowerCaseWord = /^\p{Ll}{2,}(?=[\s,’'])/u;
/** A word without a vowel is cut short, and its stop ends no sentence: `btw.` */
const endsShort = /(?:^|\s)[b-df-hj-np-tv-xz]+\.$/i;

/** Doubts sentences that begin in lower case after a full stop: words before them may be lost. */
export function doubtLowerCaseStarts() {
  return (_: Root, file: VFile): void => {
    const lines = need(file, 'lines');
    const blockStarts = need(file, 'blockStarts');
    const text = String(file);
    const places = lines.flatMap((line, i): Place[] => {
      const before = lines[i - 1];
      if (!isProse(line) || before?.block !== line.block || !endsWithStop(text.slice(before.start, before.end)))
        return [];
      const word = lowerCaseWord.exec(text.slice(line.start, line.end))?.[0];
      const start = line.start - blockStarts[line.block]!;
      return word === undefined ? [] : [{ block: line.block, start, end: start + word.length }];
    });
    raise(file, 'lower-case-start', 'The sentence begins in lower case: words before it seem to be lost', places);
  };
}

function endsWithStop(sentence: string): boolean {
  return sentence.endsWith('.') && !endsShort.test(sentence);
}
