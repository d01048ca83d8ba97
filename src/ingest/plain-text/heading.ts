import { countWords, endsSentence, isOpenEnded, isTitleCase } from './shape.ts';

/** In characters and in words. */
const longest = { characters: 80, words: 12, wordsInSentenceCase: 8 };

/** Photo credits, addresses, handles, signatures and the like: short lines that head nothing. */
const noise = /[@©|[\]{}<>]|https?:|www\.|\.com\b|^(?:[-–—•*]|>>)|\b(?:photo|image|source|getty|reuters|via|credit)\b/i;

/**
 * Whether a line between two others is a heading: short, without a mark at its end, before a paragraph; in title case,
 * or in sentence case and then very short and between two paragraphs of sentences.
 */
export function isHeading(text: string, { before, after }: { before: string; after: string }): boolean {
  if (text.length > longest.characters) return false;
  const words = countWords(text);
  if (words === 0 || words > longest.words || noise.test(text)) return false;
  if (isOpenEnded(text) || /["”’»)]$/.test(text) || (endsSentence(text) && !text.endsWith('?'))) return false;
  if (!endsSentence(after) || after.length <= text.length || !/^["“‘'«¿]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(text))
    return false;
  return isTitleCase(text) || (words <= longest.wordsInSentenceCase && !text.endsWith('?') && endsSentence(before));
}
