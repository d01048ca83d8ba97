import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { capitalise, plural, spell, spellCount } from './counting.ts';

interface Speaker {
  name: string | null;
  quotations: readonly unknown[];
}

/** `46 quotations, 43 of them by eight named speakers`; with `Nobody is quoted` for none. */
export function quotedHeadline(speakers: readonly Speaker[]): string {
  const named = speakers.filter(({ name }) => name !== null);
  const [total, ofNamed] = [countQuotations(speakers), countQuotations(named)];
  if (total === 0) return 'Nobody is quoted';
  const all = capitalise(spellCount(total, 'quotation'));
  if (ofNamed === 0) return `${all}, no speaker named`;
  const bySpeakers = `by ${spellCount(named.length, 'named speaker')}`;
  return ofNamed === total ? `${all} ${bySpeakers}` : `${all}, ${spell(ofNamed)} of them ${bySpeakers}`;
}

/** `Donald Trump is quoted most, 14 times.` Empty when nobody stands out. */
export function mostQuotedSentence(speakers: readonly Speaker[]): string {
  const [first, second] = speakers.filter(({ name }) => name !== null);
  if (!first || !second || first.quotations.length === second.quotations.length) return '';
  return `${first.name} is quoted most, ${spellCount(first.quotations.length, 'time')}.`;
}

function countQuotations(speakers: readonly Speaker[]): number {
  return speakers.reduce((sum, { quotations }) => sum + quotations.length, 0);
}

const ends = /[.!?…]["'’”)\]]*$/u;

/** The words of a quotation, verbatim, with an ellipsis where the article speaks in between. */
export function quotedText(parts: DossierQuotation['parts']): string {
  return parts.reduce((text, part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return part.text;
    const goesOn = before.sentence !== part.sentence && ends.test(before.text);
    return `${text}${goesOn ? ' ' : ' … '}${part.text}`;
  }, '');
}

/** Begins the sentence: `In a statement, she said`. */
const standsFirst = /^(?:After|At|By|During|From|In|On|Over|Through|To|Via)\b/;

/** The verb and where it was said, in the article's words and order: `told reporters`; `In a statement, said`. */
export function quotedHow({ cue, channel }: Pick<DossierQuotation, 'cue' | 'channel'>): string {
  if (cue === null || channel === null) return cue ?? channel ?? '';
  return standsFirst.test(channel) ? `${channel}, ${cue}` : `${cue} ${channel}`;
}

/** `Twelve quotations appear in two articles or more; one of them is word for word the same.` */
export function variantsSentence(variants: readonly { wordings: readonly unknown[] }[]): string {
  const same = variants.filter(({ wordings }) => wordings.length === 1).length;
  const all = `${capitalise(spellCount(variants.length, 'quotation'))} ${plural(variants.length, 'appears', 'appear')} in two articles or more`;
  if (same === variants.length) return `${all}, word for word the same.`;
  if (same === 0) return `${all}, ${variants.length === 1 ? 'not' : 'none of them'} word for word the same.`;
  return `${all}; ${spell(same)} of them ${plural(same, 'is', 'are')} word for word the same.`;
}
