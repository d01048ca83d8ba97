import { isCommonWord, isNameToo } from '../../text/common-words.ts';
import { memoise } from '../../text/memo.ts';
import { type CueFlags, cuesOf } from '../../text/names/cues.ts';
import { type Entry, fold, isGivenName, lookUp } from '../../text/names/lexicon.ts';

/** How a word is written: `Putin`, `NATO`, `PepsiCo`, `V.`, `U.S.`, `talks`. */
export type Shape = 'capital' | 'caps' | 'mixed' | 'initial' | 'abbreviation' | 'lower' | 'figure' | 'mark';

/** What is known of a word by itself. */
export interface WordFacts {
  folded: string;
  shape: Shape;
  hasCapital: boolean;
  /** An English word that is no name. */
  isCommon: boolean;
  isGiven: boolean;
  /** Stands in the dictionary with a capital too. */
  isNameToo: boolean;
  /** The lists of cues it stands on. */
  is: CueFlags;
  entries: ReadonlySet<Entry> | undefined;
}

/** The facts of a token as printed; remembered. */
export const factsOf = memoise((text: string): WordFacts => {
  const shape = shapeOf(text);
  const folded = fold(text);
  const is = cuesOf(folded);
  return {
    folded,
    shape,
    hasCapital: shape !== 'lower' && shape !== 'mark' && shape !== 'figure',
    isCommon: shape !== 'abbreviation' && (isCommonWord(folded) || is.functionWord),
    isGiven: isGivenName(folded),
    isNameToo: isNameToo(folded),
    is,
    entries: lookUp(folded),
  };
});

const shapes: [RegExp, Shape][] = [
  [/^\p{N}/u, 'figure'],
  [/^[^\p{L}]/u, 'mark'],
  [/^\p{Lu}\.?$/u, 'initial'],
  [/^(?:\p{Lu}\.)+\p{Lu}?$/u, 'abbreviation'],
  [/^\p{Lu}[\p{Lu}\p{M}\p{N}'’]+\.?$/u, 'caps'],
  [/^(?:Mc|Mac|[ODLN]['’])?\p{Lu}[\p{Ll}\p{M}'’]*\.?$/u, 'capital'],
  [/\p{Lu}/u, 'mixed'],
];

function shapeOf(text: string): Shape {
  return shapes.find(([pattern]) => pattern.test(text))?.[1] ?? 'lower';
}
