const ends = /[.!?…]["'”’)\]]*$/u;

/** Words cut between words after at most so many units, the cut shown by an ellipsis. */
export function cutWords(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, Math.max(words.lastIndexOf(' ', most), 1)).replace(/[,;:–—-]+$/u, '')} …`;
}

/** Words that may be part of a sentence: without an end of their own they end in an ellipsis. */
export function withEnd(words: string): string {
  return ends.test(words) ? words : `${words} …`;
}
