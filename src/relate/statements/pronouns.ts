import { isPersonKey } from '../../text/name-keys.ts';
import type { TermLine } from './find-terms.ts';
import { plainTerm } from './term.ts';

/** `He also said ...`, `Later, she ...`; and `..., he said` after what is quoted. */
const subject = /(?<=^["“]?(?:\p{L}+,? )?)\b(?:he|she)\b|(?<=[,”"] )(?:he|she)(?= \p{L}+(?: \p{L}+)?\.?$)/iu;

/**
 * Adds to each line the person that a pronoun for its subject stands for: the one named first in the last line that names somebody itself.
 * Pronouns elsewhere are left alone: they may mean anybody.
 */
export function addPronouns(lines: readonly TermLine[]): void {
  let person: string | null = null;
  for (const { text, terms } of lines) {
    const found = subject.exec(text);
    if (!found) person = terms.find(({ key }) => isPersonKey(key))?.key ?? person;
    else if (person !== null) {
      terms.push(plainTerm(person, 'name', found.index, found.index + found[0].length));
      terms.sort((a, b) => a.start - b.start);
    }
  }
}
