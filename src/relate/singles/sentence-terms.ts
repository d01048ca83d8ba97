import type { PlainArticle } from '../../schema/article.ts';
import { nameKey } from '../../text/name-keys.ts';
import { stemOf } from '../../text/stem.ts';
import { rarityOf } from '../../text/word-rarity.ts';

/** What is needed of an article to say which of its sentences tell most. */
export type TellingArticle = Pick<PlainArticle, 'id' | 'blocks' | 'names' | 'quotations'>;

/** What a sentence tells by each of its terms, in bits; its words, names and figures are its terms. */
export interface SentenceTerms {
  terms: ReadonlyMap<string, number>;
  words: number;
}

/** A word tells as many bits as it is rare, beyond those of a usual word, and not more than a name. */
const bits = { usualWord: 9, mostOfWord: 7, name: 8, figure: 6, quotation: 6 };

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const figure = /\p{N}/u;

/** The terms of each line of an article. A name that its articles write differently is one term. */
export function readTerms({ blocks, names, quotations }: TellingArticle): SentenceTerms[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  const found = lines.map(({ text }) => termsOf(text));
  for (const entry of names)
    for (const [line, start, end] of entry.mentions)
      found[line]!.terms.set(`name ${nameKey(lines[line]!.text.slice(start, end), entry)}`, bits.name);
  for (const { kind, spans } of quotations)
    if (kind === 'direct' || kind === 'mixed')
      for (const [line] of spans) found[line]!.terms.set(`quoted ${line}`, bits.quotation);
  return found;
}

function termsOf(text: string): { terms: Map<string, number>; words: number } {
  const forms = text.match(word) ?? [];
  const terms = new Map(
    forms.map((form): [string, number] => (figure.test(form) ? [form, bits.figure] : tellBy(form))),
  );
  return { terms, words: forms.length };
}

function tellBy(form: string): [stem: string, bits: number] {
  const stem = stemOf(form);
  return [stem, Math.min(bits.mostOfWord, Math.max(0, rarityOf(stem) - bits.usualWord))];
}
