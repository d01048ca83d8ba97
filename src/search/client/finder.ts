import { findPhrase, type PhraseMatch } from './find-phrase.ts';
import { findWord, type WordMatch } from './find-word.ts';
import { Kept } from './kept.ts';
import type { Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';

/** What became of the words and phrases of a query, in its order. */
export interface Matches {
  words: readonly WordMatch[];
  phrases: readonly PhraseMatch[];
}

/** As one types, all but the last word were looked up before. */
const keptAnswers = 40;

/** Looks words and phrases up, and remembers them. */
export class Finder {
  readonly #pagefind: Pagefind;
  readonly #total: number;
  readonly #words = new Kept<WordMatch>(keptAnswers);
  readonly #phrases = new Kept<PhraseMatch>(keptAnswers);

  /** `total`: how many pages the index has. */
  constructor(pagefind: Pagefind, total: number) {
    this.#pagefind = pagefind;
    this.#total = total;
  }

  word(word: string): Promise<WordMatch> {
    return this.#words.get(word, () => findWord(this.#pagefind, word, this.#total));
  }

  phrase(words: readonly string[]): Promise<PhraseMatch> {
    return this.#phrases.get(words.join(' '), () => findPhrase(this.#pagefind, words));
  }

  /**
   * Looks up a whole query, word after word, so that one that is no longer wanted costs little. Throws the signal's reason, or what
   * Pagefind throws.
   */
  async query({ words, phrases }: Query, signal?: AbortSignal): Promise<Matches> {
    const byWord = new Map<string, WordMatch>();
    for (const word of words) {
      for (const match of await this.#wordOrParts(word)) byWord.set(match.word, match);
      signal?.throwIfAborted();
    }
    const foundPhrases: PhraseMatch[] = [];
    for (const phrase of phrases) {
      foundPhrases.push(await this.phrase(phrase));
      signal?.throwIfAborted();
    }
    return { words: [...byWord.values()], phrases: foundPhrases };
  }

  /** A word of several parts that no page has as a whole stands for its parts: `Trump-Putin` for `Trump` and `Putin`. */
  async #wordOrParts(word: string): Promise<WordMatch[]> {
    const whole = await this.word(word);
    const parts = word.split(/[^\p{L}\p{N}\p{M}']+/u).filter(({ length }) => length > 1);
    if (whole.kind === 'whole' || parts.length < 2) return [whole];
    const matches: WordMatch[] = [];
    for (const part of parts) matches.push(await this.word(part));
    return matches;
  }
}
