import { quotationsAPage } from '../paging.ts';
import type { QuotedSpeaker } from './speakers.ts';

/** A speaker with those of their utterances that stand on one page. */
export interface Voice {
  speaker: QuotedSpeaker;
  /** How many of their utterances stand on pages before. */
  before: number;
  /** Indices of the quotations of each. */
  utterances: readonly (readonly number[])[];
}

/** The speakers of a page, from 1, in order. */
export function voicesOn(page: number, speakers: readonly QuotedSpeaker[]): Voice[] {
  const first = (page - 1) * quotationsAPage;
  let place = 0;
  return speakers.flatMap((speaker) => {
    const before = Math.max(0, first - place);
    const utterances = speaker.utterances.slice(before, Math.max(0, first + quotationsAPage - place));
    place += speaker.utterances.length;
    return utterances.length === 0 ? [] : [{ speaker, before, utterances }];
  });
}

/** A speaker and the page on which to find them. */
export interface SpeakerPlace {
  speaker: QuotedSpeaker;
  page: number;
}

/** The index of a page: on the first, the `most` quoted of all and those without a name; on others, whom the page quotes. */
export function speakerIndex(page: number, speakers: readonly QuotedSpeaker[], most: number): SpeakerPlace[] {
  if (page > 1) return voicesOn(page, speakers).map(({ speaker }) => ({ speaker, page }));
  return firstPages(speakers).filter(({ speaker }, place) => place < most || speaker.name === null);
}

function firstPages(speakers: readonly QuotedSpeaker[]): SpeakerPlace[] {
  let place = 0;
  return speakers.map((speaker) => {
    const page = Math.floor(place / quotationsAPage) + 1;
    place += speaker.utterances.length;
    return { speaker, page };
  });
}
