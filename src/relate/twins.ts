/** A text, and the article that has it. */
export interface Carried {
  article: string | number;
  text: string;
}

/** Tells of two texts whether some two articles carry both, word for word: then they are two things, however alike. */
export function findTwins(carried: Iterable<Carried>): (a: string, b: string) => boolean {
  const carriers = new Map<string, Set<string | number>>();
  for (const { article, text } of carried) {
    const known = carriers.get(text);
    if (known) known.add(article);
    else carriers.set(text, new Set([article]));
  }
  return (a, b) => {
    if (a === b) return false;
    const [few, many] = [carriers.get(a), carriers.get(b)].sort((x, y) => (x?.size ?? 0) - (y?.size ?? 0));
    if (!few || !many || few.size < 2) return false;
    let shared = 0;
    for (const article of few) if (many.has(article) && (shared += 1) === 2) return true;
    return false;
  };
}
