import { rule } from './grammar.ts';
import { isNoLength } from './guards-phrases.ts';
import { isNoName } from './guards-words.ts';
import type { Place } from './place.ts';

const patterns = {
  PRESENT_REF: [
    'right? now',
    'currently',
    'current',
    'at present',
    'the present',
    'these days',
    'nowadays',
    'at the moment',
  ],
  PAST_REF: ['more? recently', 'recent', 'lately', 'in? the recent? past', 'long ago', 'formerly'],
  FUTURE_REF: ['the near|foreseeable? future', 'the not too? distant future'],
};

const isVague = (place: Place): boolean => isNoLength(place) && isNoName(place);

/** Past, present and future without a date. */
export const vagueRules = Object.entries(patterns).flatMap(([value, list]) =>
  list.map((pattern) => rule('vague', 'VAGUE', pattern, () => value, isVague)),
);
