/** How far a hedge before or after a number lets it go, as factors of the number. */
export interface Hedge {
  low: number;
  high: number;
}

/** A number that something is said to be below or above is still told because it is near. */
const hedges: [words: string, low: number, high: number][] = [
  [
    'about,around,approximately,roughly,some,circa,an estimated,estimated,in the region of,or so,more or less',
    0.88,
    1.12,
  ],
  ['nearly,almost,close to,just under,a little under,just short of,approaching,not quite', 0.85, 1],
  ['just over,a little over,slightly more than,slightly over', 1, 1.15],
  ['over,more than,upwards of,in excess of,exceeding,above,greater than', 1, 1.3],
  ['under,less than,fewer than,below', 0.7, 1],
  ['at least,no fewer than,no less than,a minimum of,or more', 1, 1.5],
  ['up to,at most,as many as,as much as,no more than,not more than,a maximum of,or less,or fewer', 0.5, 1],
];

const byWords = new Map(
  hedges.flatMap(([words, low, high]) => words.split(',').map((word): [string, Hedge] => [word, { low, high }])),
);
const longest = 4;

/** The hedge that ends the words before a number, and how many words it takes. */
export function hedgeBefore(words: readonly string[]): { hedge: Hedge; length: number } | null {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const hedge = byWords.get(words.slice(-length).join(' '));
    if (hedge) return { hedge, length };
  }
  return null;
}

/** The hedge that begins the words after a number: `or so`, `or more`. */
export function hedgeAfter(words: readonly string[]): { hedge: Hedge; length: number } | null {
  const length = words[0] === 'or' || words[0] === 'more' ? (words[0] === 'or' ? 2 : 3) : 0;
  const hedge = length > 0 ? byWords.get(words.slice(0, length).join(' ')) : undefined;
  return hedge ? { hedge, length } : null;
}
