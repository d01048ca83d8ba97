import { quotationsAPage } from '../paging.ts';
import type { QuotedSpeaker } from './speakers.ts';

/** A speaker with those of their quotations that stand on one page. */
export interface Voice {
  speaker: QuotedSpeaker;
  /** How many stand on pages before. */
  before: number;
  /** Indices of the quotations. */
  quotations: readonly number[];
}

/** The speakers of a page, from 1, in order. */
export function voicesOn(page: number, speakers: readonly QuotedSpeaker[]): Voice[] {
  const first = (page - 1) * quotationsAPage;
  let place = 0;
  return speakers.flatMap((speaker) => {
    const before = Math.max(0, first - place);
    const quotations = speaker.quotations.slice(before, Math.max(0, first + quotationsAPage - place));
    place += speaker.quotations.length;
    return quotations.length === 0 ? [] : [{ speaker, before, quotations }];
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
    place += speaker.quotations.length;
    return { speaker, page };
  });
}
