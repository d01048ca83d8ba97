/** A word that denies what follows, with how much of it. */
export interface Negator {
  start: number;
  end: number;
  /** So many content words after it are denied. */
  reach: number;
}

/** What looks like a denial and is none. */
const exempt =
  'not only|not just|not merely|not least|no doubt|no sooner|no one else|no less than|no fewer than|no more than|not more than|not less than|not to mention|nothing but';
const negators: [pattern: string, reach: number][] = [
  ["not|never|n[o']t yet|\\w+n['’]t|cannot|neither|nor|no longer", 1],
  ['no|none of|nobody|no one|nothing|zero', 2],
  ['without', 1],
  [
    '(?:refus|declin|fail|neglect)(?:e|es|ed|s|ing)? to|unable to|stopped short of|den(?:y|ies|ied|ying)(?: that)?(?: (?:he|she|it|they))?(?: had)?|(?:reject|dismiss)(?:s|es|ed|ing)?|avoid(?:s|ed|ing)?',
    1,
  ],
];
const exempted = new RegExp(`(?<![\\p{L}])(?:${exempt})(?![\\p{L}])`, 'giu');

/** The words of a text that deny something, in order. */
export function findNegators(text: string): Negator[] {
  const taken = [...text.matchAll(exempted)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const found = negators.flatMap(([pattern, reach]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}'’])(?:${pattern})(?![\\p{L}'’])`, 'giu'))].map(
      ({ 0: words, index }): Negator => ({ start: index, end: index + words.length, reach }),
    ),
  );
  const free = found.filter(({ start, end }) => !taken.some(([from, to]) => start < to && from < end));
  return free.sort((a, b) => a.start - b.start || b.end - a.end);
}
