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
/** No sentence has these twice in a row, or hardly ever: not `that`, `had`, `is`, `in`, `on`, `for`, `very`. `At at least` is right. */
const neverDoubled =
  'the|an?|of|to|and|or|with|by|from|into|as|at(?! at least)|than|are|were|be|been|being|has|would|could|will|he|she|we|they|my|your|his|' +
  'its|our|their|said|says|told|also|against|after|until|among|including|nearly|both';

/** In the order in which they are raised. Each match is the place to show. */
export const damagePatterns: readonly DamagePattern[] = [
  {
    rule: 'orphan-punctuation',
    pattern: /(?<=^|\s)[\p{L}\p{N}’'-]+ [,;](?= \p{L}+)|[\p{L}\p{N}][,;] ?[,;](?!\p{P})|(?<=\s)\(\s*\)|“\s*”/gu,
    message: 'The mark stands apart: something before it may be missing',
    isStyleWhenFrequent: true,
  },
  {
    rule: 'mojibake',
    pattern:
      /â€.|[ÃÂ][\u00A0-\u00BF]|[ÄÅ][\u00A1-\u00AA\u00AC-\u00BA‡†ˆ‰ƒ]|[ÐÑ][\u00A0-\u00BF€-™œŒšŠžŽŸ]|\p{L}â(?:s|t|d|m|re|ve|ll)\b|(?<=^|\s)â(?=\s|\p{Lu}|$)|\p{Ll}Õ(?:s|t|d|m|re|ve|ll)\b|ï»¿|ï¿½/gu,
    message: 'Characters were read in the wrong encoding before the file was made',
  },
  {
    rule: 'lost-apostrophe',
    pattern: /\p{Ll}{2}\?(?:s|t|re|ve|ll)(?=[\s,.])/gu,
    message: 'A question mark stands where an apostrophe was',
    needsEnglish: true,
  },
  {
    rule: 'character-reference',
    pattern: /&(?:amp|quot|apos|lt|gt|nbsp|hellip|[lr][sd]quo|[mn]dash|#\d{2,5}|#x[\da-f]{2,5});/giu,
    message: 'A character was left in the notation of web pages',
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
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(${neverDoubled}) \\1(?= [\\p{L}\\p{N}])`, 'gu'),
    message: 'A word stands twice',
    needsEnglish: true,
  },
];
