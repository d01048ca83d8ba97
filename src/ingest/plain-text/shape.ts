/** Words that stay in lower case in a title. */
const smallWords = new Set(
  'a about after against amid among an and are as at be before between but by for from if in into is it its near no nor not of off on onto or out over per since than that the their to under until up upon via vs vs. was were when while who will with within without'.split(
    ' ',
  ),
);

/** Whether a text ends as a sentence does, quotation marks and brackets after the mark included; a colon does not end one. */
export function endsSentence(text: string): boolean {
  return /[.!?…][\])"'’”»]{0,3}$/.test(text.slice(-4));
}

/** Whether a line stops in mid-sentence: before a list, a quotation, or what the next line says. */
export function isOpenEnded(text: string): boolean {
  return /[,:;–—-]$/.test(text);
}

/** Whether every word but the small ones starts with a capital or a digit. All capitals are title case, too. */
export function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && isCapital(words[0]!) && words.every((word) => isCapital(word) || smallWords.has(word));
}

/** `iPhone` counts; so does a word of a script without capitals. */
function isCapital(word: string): boolean {
  return /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\d|\p{Ll}\p{Lu})/u.test(word);
}

/** Words: what stands between spaces and has a letter or digit. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
