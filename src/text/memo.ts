/**
 * Remembers a pure function of a word. Holds at most `limit` answers and then starts afresh, so memory is bounded and no
 * answer ever depends on what was asked before.
 */
export function memoise<Answer>(answer: (word: string) => Answer, limit = 50_000): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    if (known.size >= limit) known.clear();
    const fresh = answer(word);
    known.set(word, fresh);
    return fresh;
  };
}
