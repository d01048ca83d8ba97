import { memoise } from './memo.ts';

/** Letters that stand for one sound of Cyrillic or Arabic names in different romanisations, applied in order to folded words. */
const sounds: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/['’`]/g, ''],
  [/^y(?=e)/, ''], // Yeltsin, Eltsin
  [/yo/g, 'io'],
  [/(?:ju|yu)/g, 'iu'],
  [/(?:ja|ya)/g, 'ia'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/iei/g, 'ei'],
  [/x/g, 'ks'],
  [/kh/g, 'h'],
  [/(?:tsch|tch)/g, 'ch'],
  [/(?:tz|cz)/g, 'ts'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/(?:q|gh|ck)/g, 'k'],
  [/^g(?=ad)/, 'k'],
  [/(?:dh|dd)/g, 'd'],
  [/ff?$/, 'v'],
  [/(.)\1/g, '$1'],
];

/**
 * How a name (folded, one word) sounds whatever the romanisation: `zelensky`, `zelenskyy` and `zelenskiy` give `zelenski`, `qaddafi`,
 * `gadhafi` and `kadhafi` give `kadafi`. Equal keys are a hint, no proof: `meyer` and `meier` have one key too.
 */
export const romanise = memoise((word: string): string =>
  sounds.reduce((form, [letters, sound]) => form.replace(letters, sound), word),
);
