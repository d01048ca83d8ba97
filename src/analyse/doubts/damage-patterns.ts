import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { damagePatterns } from '../../text/damage-patterns.ts';
import { isEnglish, need } from '../need.ts';
import { isProse } from '../sentences.ts';
import { mostPlaces, type Place, raise } from './raise.ts';

/** Doubts what looks like words or marks lost, by the table of patterns. */
export function doubtDamagePatterns() {
  return (_: Root, file: VFile): void => {
    const { blocks } = need(file, 'source');
    const english = isEnglish(file);
    for (const { rule, pattern, message, needsEnglish, isStyleWhenFrequent } of damagePatterns) {
      if (needsEnglish === true && !english) continue;
      const places = blocks.flatMap((block, index): Place[] =>
        isProse(block)
          ? Array.from(block.text.matchAll(pattern), (match) => ({
              block: index,
              start: match.index,
              end: match.index + match[0].length,
            }))
          : [],
      );
      if (isStyleWhenFrequent !== true || places.length <= mostPlaces) raise(file, rule, message, places);
    }
  };
}
