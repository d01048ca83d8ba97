import { starters } from './abbreviations.ts';

const verbs =
  'said|says|asked|asks|wrote|writes|added|adds|told|tells|replied|answered|shouted|cried|exclaimed|tweeted|posted|joked|quipped|' +
  'demanded|wondered|recalled|continued|explained|noted|insisted|argued|stated|declared|warned|concluded|remarked|announced';
/** `“The Social Network,” has publicly said`: what stands in the marks is no statement of its own. */
const auxiliary = '(?:is|are|was|were|has|have|had)\\b';
const name = String.raw`(?:\p{L}[\p{L}.'’-]* ){1,4}?`;
const describedName = String.raw`(?:\p{L}[\p{L}.'’-]* ){0,3}?\p{L}[\p{L}.'’-]*, [^,"“”]{2,80}, `;

/** A text that begins with who spoke and says no more than that: `Smith asked.`, `Mr. Putin, the president, told reporters on Monday`. */
export const attribution = new RegExp(
  `^(?:${name}|${describedName})(?:${verbs})(?: \\p{Ll}+)?(?:[.,:;]|$| (?:in|on|at|to|during|before|after|as|when|while|of|with|from)\\b)`,
  'u',
);

const quotationWithSpeaker = new RegExp(
  `(?<=[\\p{L}\\p{N}]) ["“]((\\p{Lu}[\\p{L}'’]*) [^"“”]{8,400}),["”] (?!${auxiliary})${name}(?:${verbs})\\b`,
  'gu',
);
/** Titles are written with capitals throughout. */
const clause = / \p{Ll}+ \p{Ll}+/u;
const introduction = new RegExp(`(?:\\b(?:${verbs})(?: [^ ]+){0,5}| (?:that|think|thinks|as|like|called|or|and|but))$`);

/**
 * Offsets of the spaces at which a full stop is lost: a quotation that has its speaker after it begins a sentence, so the words
 * before it ended one.
 * @example
 * findLostStops('They plan a visit to the US “There is an invitation,” Peskov said.') // [27]
 */
export function findLostStops(text: string): number[] {
  const found: number[] = [];
  for (const { index, 1: quotation = '', 2: first = '' } of text.matchAll(quotationWithSpeaker)) {
    const before = text.slice(Math.max(0, index - 80), index);
    const isSentence = starters.has(first) && clause.test(quotation);
    if (isSentence && !introduction.test(before)) found.push(index);
  }
  return found;
}
