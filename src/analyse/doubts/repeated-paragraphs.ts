import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { normaliseSentence } from '../../text/identity.ts';
import { need } from '../need.ts';
import { isProse } from '../sentences.ts';
import { type Place, raise } from './raise.ts';

/** Shorter paragraphs may be meant to stand twice: `Photo: AP`, a refrain. */
const shortest = 60;
/** A line of dashes or figures is no text. */
const fewestLetters = 40;

/** Doubts paragraphs that stand in the article a second time. */
export function doubtRepeatedParagraphs() {
  return (_: Root, file: VFile): void => {
    const seen = new Set<string>();
    const places: Place[] = [];
    need(file, 'source').blocks.forEach((block, index) => {
      if (!isProse(block) || block.text.length < shortest) return;
      const text = normaliseSentence(block.text);
      if (countLetters(text) < fewestLetters) return;
      if (seen.has(text)) places.push({ block: index, start: 0, end: block.text.length });
      seen.add(text);
    });
    raise(file, 'repeated-paragraph', 'The paragraph stands in the article before', places);
  };
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
