import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { LineSpan } from '../../schema/line-span.ts';
import { isMisspelling } from '../../text/misspelling.ts';
import { lettersOf } from '../../text/spelling-slip.ts';
import { need } from '../need.ts';
import { type Place, raise } from './raise.ts';

/** A name as the article writes it, and where. */
interface Form {
  text: string;
  mentions: LineSpan[];
}

/** Doubts the rarer spelling of a name, of two that no more than a slip parts; the later one where both are as frequent. */
export function doubtMisspellings() {
  return (_: Root, file: VFile): void => {
    for (const alike of Map.groupBy(formsOf(file), ({ text }) => lettersOf(text.toLowerCase())).values()) {
      const [usual, ...others] = alike.toSorted((a, b) => b.mentions.length - a.mentions.length);
      for (const { text, mentions } of others) {
        if (!isMisspelling(usual!.text.toLowerCase(), text.toLowerCase())) continue;
        raise(file, 'two-spellings', `The article also writes ${usual!.text}`, [placeOf(file, mentions[0]!)]);
      }
    }
  };
}

/** In the order in which the article first has them. */
function formsOf(file: VFile): Form[] {
  const text = String(file);
  const lines = need(file, 'lines');
  const mentions = need(file, 'names').flatMap((entry) => entry.mentions);
  mentions.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const forms = Map.groupBy(mentions, ([line, start, end]) => {
    const from = lines[line]!.start;
    return text.slice(from + start, from + end);
  });
  return [...forms].map(([form, places]) => ({ text: form, mentions: places }));
}

function placeOf(file: VFile, [index, start, end]: LineSpan): Place {
  const line = need(file, 'lines')[index]!;
  const before = line.start - need(file, 'blockStarts')[line.block]!;
  return { block: line.block, start: before + start, end: before + end };
}
