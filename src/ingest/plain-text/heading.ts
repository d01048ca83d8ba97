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
  if (text.length > longest.characters || !isBareLine(text) || !endsSentence(after) || after.length <= text.length)
    return false;
  const words = countWords(text);
  if (words > longest.words || countNumbers(text) * 2 >= words) return false;
  return isTitleCase(text) || (words <= longest.wordsInSentenceCase && !text.endsWith('?') && endsSentence(before));
}

/** Starts as a heading does, and has no mark at its end but that of a question. */
function isBareLine(text: string): boolean {
  const startsWell = /^["“‘'«¿]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(text) && !noise.test(text);
  const endsBare = text.endsWith('?') || !(endsSentence(text) || isOpenEnded(text) || /["”’»)]$/.test(text));
  return startsWell && endsBare;
}

function countNumbers(text: string): number {
  return text.split(' ').filter((word) => /\d/.test(word)).length;
}
