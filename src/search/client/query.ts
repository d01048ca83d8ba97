import { isStopWord } from './stop-words.ts';

/** What a reader asks for. */
export interface Query {
  /** The words that count, lower case, each once: stop words are left out unless there is nothing else. */
  words: readonly string[];
  /** Those of them that stand outside quotation marks. */
  loose: readonly string[];
  /** Quoted: words, stop words included, that must stand side by side in this order. */
  phrases: readonly (readonly string[])[];
  /** Without quotation marks: each of the words that count with its place among all words of the query; else empty. */
  sequence: readonly { word: string; place: number }[];
}

const quoted = /"([^"]*)"/g;

/**
 * Reads a query. Quotation marks of any shape make phrases, an unpaired one is ignored; apostrophes of any shape are one.
 *
 * @example
 * parseQuery('the “security guarantees” of NATO')
 * // { words: ['security', 'guarantees', 'nato'], loose: ['nato'], phrases: [['security', 'guarantees']], sequence: [] }
 */
export function parseQuery(text: string): Query {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[“”„‟«»"]/g, '"')
    .replaceAll(/[‘’‛ʼ＇]/g, "'");
  const phrases = [...plain.matchAll(quoted)]
    .map(([, inside = '']) => splitWords(inside))
    .filter(({ length }) => length > 0);
  const all = splitWords(plain);
  const telling = all.filter((word) => !isStopWord(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  const outside = new Set(splitWords(plain.replaceAll(quoted, ' ')));
  const sequence = all.map((word, place) => ({ word, place })).filter(({ word }) => words.includes(word));
  return {
    words,
    loose: words.filter((word) => outside.has(word)),
    phrases,
    sequence: phrases.length > 0 ? [] : sequence,
  };
}

/** Words as a reader types them, lower case, without the marks around them: `U.S.` gives `u.s`, `-` gives nothing. */
function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s"]+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => word !== '');
}
