import type { PlainArticle } from '../../schema/article.ts';
import { Numbering } from '../../text/numbering.ts';
import { stemOf } from '../../text/stem.ts';

/** What is needed of an article to find its story. */
export type ToldArticle = Pick<PlainArticle, 'id' | 'blocks'>;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const capital = /^\p{Lu}/u;
/** Names tell a story apart rather than other words: a capitalised word counts as so many. */
const capitalWeight = 3;
/** Longer runs of letters are no words. */
const longestWord = 40;
/** The beginning of an article tells its story: later words are left out. */
const lastWord = 300;

/** The words of an article in order, as printed, bylines left out. */
export function readForms({ blocks }: ToldArticle): string[] {
  const forms: string[] = [];
  for (const { kind, sentences } of blocks) {
    if (kind === 'byline') continue;
    for (const { text } of sentences) forms.push(...(text.match(word) ?? []));
    if (forms.length >= lastWord) break;
  }
  return forms.slice(0, lastWord);
}

interface KnownForm {
  /** Number of the stem; -1 for what is no word. */
  stem: number;
  weight: number;
}

/** Numbers the stems of the words that it meets, from 0. */
export class Vocabulary {
  readonly #numbering = new Numbering();
  readonly #forms = new Map<string, KnownForm>();

  /** The stem of each number. */
  get stems(): readonly string[] {
    return this.#numbering.strings;
  }

  /** How often an article has each stem, by number. */
  count(article: ToldArticle): Map<number, number> {
    const counts = new Map<number, number>();
    for (const form of readForms(article)) {
      const { stem, weight } = this.#know(form);
      if (stem >= 0) counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
    return counts;
  }

  #know(form: string): KnownForm {
    const known = this.#forms.get(form);
    if (known) return known;
    const stem = form.length > longestWord ? '' : stemOf(form);
    const fresh = {
      stem: stem.length > 1 ? this.#numbering.numberOf(stem) : -1,
      weight: capital.test(form) ? capitalWeight : 1,
    };
    this.#forms.set(form, fresh);
    return fresh;
  }
}
