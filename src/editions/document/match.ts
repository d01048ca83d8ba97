import { stemmer } from 'stemmer';
import { parseQuery } from '../../search/client/query.ts';

/** Says whether a line answers a query: it has all words that count, in any of their endings, and each phrase word for word. */
export type Matcher = (line: string) => boolean;

/** `null` where the query has no words. */
export function createMatcher(query: string): Matcher | null {
  const { loose, phrases } = parseQuery(query);
  const wanted = loose.flatMap(keysOf);
  const wantedPhrases = phrases.map((phrase) => ` ${phrase.flatMap(wordsOf).join(' ')} `);
  if (wanted.length === 0 && wantedPhrases.length === 0) return null;
  return (line) => {
    const words = wordsOf(line);
    const keys = new Set(words.map((word) => stemmer(word)));
    const whole = ` ${words.join(' ')} `;
    return wanted.every((key) => keys.has(key)) && wantedPhrases.every((phrase) => whole.includes(phrase));
  };
}

/** Words in lower case without diacritics, split at every sign that is neither letter nor digit. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function keysOf(word: string): string[] {
  return wordsOf(word).map((part) => stemmer(part));
}
