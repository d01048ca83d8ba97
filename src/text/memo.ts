/** Longer ones are no words, and would fill the memory. */
const longestWord = 60;

/**
 * Remembers a pure function of a word. Holds at most `limit` answers and then starts afresh, so memory is bounded and no
 * answer ever depends on what was asked before.
 */
export function memoise<Answer>(answer: (word: string) => Answer, limit = 50_000): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const fresh = answer(word);
    if (word.length > longestWord) return fresh;
    if (known.size >= limit) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
