/** What a text shows where words or marks were lost on its way: a pattern, and what it means in one sentence without a full stop. */
export interface DamagePattern {
  /** As in `analyse:orphan-punctuation`. */
  rule: string;
  pattern: RegExp;
  message: string;
  /** Whether it holds for English only. */
  needsEnglish?: true;
  /** Whether many of them are the way in which a text is written: one of words parted by spaces, punctuation too. */
  isStyleWhenFrequent?: true;
}

const saying =
  'said|says|stated|announced|declared|told \\p{L}+|added|noted|claimed|reported|warned|confirmed|wrote|posted|tweeted';
const detour = '(?: (?:on|in|via|at|to|during|through)(?: [\\p{L}.-]+){1,4}?)?';
const finiteVerb =
  'am|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|agreed|wants?|plans?|intends?|hopes?|expects?';
const office = '(?:Vice )?President|Prime Minister|Foreign Minister|Defen[cs]e Minister|Chancellor|Secretary of State';
const country = '(?:U\\.S\\.|US|U\\.K\\.|UK|\\p{Lu}\\p{Ll}+(?:an|ish|ese|ch|i|ean))';
const determiner = '(?<!\\b(?:the|a|an|any|every|former|first|next|then|another|this|no|new|his|her|their|future|of) )';
const oftenRepeatedByMistake = 'the|an|of|to|and|for|with|by|from|as|are|were|be|has|at|or|into|their|its|his|our|a';

/** In the order in which they are raised. Each match is the place to show. */
export const damagePatterns: readonly DamagePattern[] = [
  {
    rule: 'orphan-punctuation',
    pattern: /(?<=^|\s)[\p{L}\p{N}’'-]+ [,;](?= \p{L}+)|[\p{L}\p{N}][,;] ?[,;](?!\p{P})|(?<=\s)\(\s*\)|“\s*”/gu,
    message: 'The mark stands alone: a word before it seems to be missing',
    isStyleWhenFrequent: true,
  },
  {
    rule: 'mojibake',
    pattern: /â€.|[ÃÂ][\u00A0-\u00BF]|\p{L}â(?:s|t|d|m|re|ve|ll)\b|(?<=^|\s)â(?=\s|\p{Lu}|$)|ï»¿/gu,
    message: 'Characters were read in the wrong encoding before the file was made',
  },
  {
    rule: 'missing-subject',
    pattern: new RegExp(`\\b(?:${saying})${detour} that ["“](?:${finiteVerb})\\b`, 'gu'),
    message: 'The quotation lacks its beginning: nobody is said to do what it tells',
    needsEnglish: true,
  },
  {
    rule: 'missing-name',
    pattern: new RegExp(
      `${determiner}(?<=^|[\\s“"])${country} (?:${office})(?= (?:and (?!\\p{Ll})|\\p{Ll}+(?:ed|s) (?:in|to|that|on|with|the|a)\\b))`,
      'gu',
    ),
    message: 'An office stands without a name',
    needsEnglish: true,
  },
  {
    rule: 'repeated-word',
    pattern: new RegExp(`\\b(${oftenRepeatedByMistake}) \\1(?= \\p{L})`, 'gu'),
    message: 'A word stands twice',
    needsEnglish: true,
  },
];
