import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { byCodeUnits } from '../../text/order.ts';
import { contentFolder } from './folder.ts';
import { entryLines, type EntryLine, readEntry } from './read-json.ts';

/** Somebody who is quoted. */
export interface QuotedSpeaker {
  /** `null` together for all whom articles do not name. */
  name: string | null;
  /** Of the dossier's name; `null` where there is none. */
  slug: string | null;
  /** Indices of the quotations, in order. */
  quotations: number[];
}

/** All quotations, unread but for their speakers. */
export interface Quotations {
  /** By number of quotations; those without a name last. */
  speakers: QuotedSpeaker[];
  /** Reads the quotation with this index. */
  at: (index: number) => DossierQuotation;
}

const file = resolve(contentFolder, 'quotations.json');
let kept: Promise<Quotations> | undefined;

/** Read once in a build; anew for each page under `astro dev`. Only the text of the file is kept in memory. */
export function loadQuotations(): Promise<Quotations> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<Quotations> {
  const entries = entryLines(await readFile(file, 'utf8'), file);
  return { speakers: groupBySpeaker(entries), at: (index) => readEntry(DossierQuotation, entries[index]!, file) };
}

function groupBySpeaker(entries: readonly EntryLine[]): QuotedSpeaker[] {
  const speakers = new Map<string, QuotedSpeaker>();
  entries.forEach((entry, index) => {
    const { name = null, slug = null } = readEntry(DossierQuotation, entry, file).speaker ?? {};
    const key = slug ?? name ?? '';
    const speaker = speakers.get(key);
    if (speaker) speaker.quotations.push(index);
    else speakers.set(key, { name, slug, quotations: [index] });
  });
  return [...speakers.values()].sort(byRank);
}

function byRank(a: QuotedSpeaker, b: QuotedSpeaker): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return b.quotations.length - a.quotations.length || byCodeUnits(a.name, b.name);
}
