const ends = /[.!?…]["'”’)\]]*$/u;

/** Words cut after at most so many units, between words where there are several, the cut shown by an ellipsis. */
export function cutWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const space = words.lastIndexOf(' ', most);
  return `${words.slice(0, space > 0 ? space : most).replace(/[,;:–—-]+$/u, '')} …`;
}

/** Words that may be part of a sentence: without an end of their own they end in an ellipsis. */
export function withEnd(words: string): string {
  return ends.test(words) ? words : `${words} …`;
}
