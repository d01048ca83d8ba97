import { isCommonWord } from '../../text/common-words.ts';
import { memoise } from '../../text/memo.ts';
import * as cues from '../../text/name-cues.ts';
import { type Entry, acronyms, fold, isGivenName, isSurname, longest, phrases } from '../../text/name-lexicon.ts';

export type Shape = 'lower' | 'capital' | 'caps' | 'mixed' | 'initial' | 'abbreviation' | 'figure' | 'mark';

/** What is known of a word by itself. */
export interface WordFacts {
  folded: string;
  shape: Shape;
  isCapital: boolean;
  isCommon: boolean;
  isGiven: boolean;
  isSurname: boolean;
  isHonorific: boolean;
  isOffice: boolean;
  isCalendar: boolean;
  isOrganisationHead: boolean;
  isOrganisationPrefix: boolean;
  isPlaceHead: boolean;
  isPlacePrefix: boolean;
  isEventHead: boolean;
  isParticle: boolean;
  isConnector: boolean;
  isSaying: boolean;
  entries: ReadonlySet<Entry> | undefined;
  isAcronymEntry: boolean;
  phraseLength: number;
}

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'figure';
  if (!/^\p{L}/u.test(text)) return 'mark';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text)) return 'abbreviation';
  if (/^\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) && text.length > 2 ? 'mixed' : 'lower';
  const bare = text.replace(/\.$/, '');
  if (bare === bare.toUpperCase()) return 'caps';
  if (/^\p{Lu}[\p{Ll}\p{M}'’]+$/u.test(bare) || /^(?:Mc|Mac|O['’]|D['’]|L['’])\p{Lu}\p{Ll}+$/u.test(bare))
    return 'capital';
  return 'mixed';
}

export const factsOf = memoise((text: string): WordFacts => {
  const shape = shapeOf(text);
  const folded = fold(text);
  const entries = phrases.get(folded);
  return {
    folded,
    shape,
    isCapital: shape !== 'lower' && shape !== 'mark' && shape !== 'figure',
    isCommon: isCommonWord(folded),
    isGiven: isGivenName(folded),
    isSurname: isSurname(folded),
    isHonorific: cues.honorifics.has(folded),
    isOffice: cues.offices.has(folded),
    isCalendar: cues.calendar.has(folded),
    isOrganisationHead: cues.organisationHeads.has(folded),
    isOrganisationPrefix: cues.organisationPrefixes.has(folded),
    isPlaceHead: cues.placeHeads.has(folded),
    isPlacePrefix: cues.placePrefixes.has(folded),
    isEventHead: cues.eventHeads.has(folded),
    isParticle: cues.particles.has(folded),
    isConnector: cues.connectors.has(folded),
    isSaying: cues.sayings.has(folded),
    entries,
    isAcronymEntry: acronyms.has(folded),
    phraseLength: longest.get(folded) ?? 0,
  };
});
