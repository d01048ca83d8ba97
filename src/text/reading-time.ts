/**
 * Adults read English non-fiction silently at 238 words a minute: mean of 190 studies with 18,573 readers, Brysbaert 2019,
 * "How many words do we read per minute?", J. Memory & Language 109, doi:10.1016/j.jml.2019.104047.
 */
const wordsPerMinute = 238;

/** Minutes it takes to read so many words, to two decimals. */
export function readingMinutes(words: number): number {
  return Math.round((words / wordsPerMinute) * 100) / 100;
}
