import { afterQuotation, atEnd } from './attribute-after.ts';
import { beforeColon, beforeQuotation } from './attribute-before.ts';
import { ofNoun } from './attribute-noun.ts';
import type { Attribution, Rule } from './attribution.ts';
import type { Unit } from './find-units.ts';
import type { Token } from './tokens.ts';

/** The first rule that knows decides. */
const rules: Rule[] = [afterQuotation, ofNoun, beforeQuotation, atEnd, beforeColon];

/** Who speaks in the quotation at token `at` of a sentence; `null` when the sentence does not say. */
export function attribute(tokens: readonly Token[], unit: Unit, at: number): Attribution | null {
  for (const rule of rules) {
    const found = rule(tokens, unit, at);
    if (found !== null) return found;
  }
  return null;
}
