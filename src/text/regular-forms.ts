/** A regular ending, and what may stand in its place in the word itself: `[/ies$/, ['y']]` leads from `cities` to `city`. */
export type Ending = readonly [ending: RegExp, instead: readonly string[]];

/** Endings of nouns in the plural and of verbs. */
export const inflections: readonly Ending[] = [
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
];

const doubledConsonant = /([^aeiou])\1$/;

/** What a word may be a regular form of, by these endings, likeliest first; most of the answers are no words. */
export function possibleRoots(word: string, endings: readonly Ending[]): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!ending.test(word)) return [];
    const root = word.replace(ending, '');
    const whole = instead.map((letters) => root + letters);
    return doubledConsonant.test(root) ? [...whole, root.slice(0, -1)] : whole;
  });
}
