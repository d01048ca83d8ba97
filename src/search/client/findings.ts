import { type FindingKind, findingKinds } from '../finding.ts';
import type { Result } from './load-result.ts';
import type { Filters } from './narrow.ts';
import type { Found, Search } from './search.ts';
import type { SearchState } from './state.ts';

/** What a search found of each kind: only what has all the words. */
export type FoundFindings = ReadonlyMap<FindingKind, Found>;

/** A finding as a result shows it. */
export interface FindingResult {
  id: string;
  kind: FindingKind;
  text: string;
  /** Spans of the words found, UTF-16 units of `text`. */
  marks: readonly (readonly [number, number])[];
  /** From the site's root. */
  path: string;
  about: string;
  speakers: string;
  carriers: readonly { number: string; path: string }[];
  /** How many articles have it; `carriers` are the first of them. */
  reach: number;
}

/** Asks for statements, quotations and names. Throws as `search.find` does. */
export async function findFindings(search: Search, state: SearchState, signal?: AbortSignal): Promise<FoundFindings> {
  const found = new Map<FindingKind, Found>();
  for (const kind of findingKinds) {
    const all = await search.find({ ...state, filters: filtersOf(kind, state), sort: 'relevance' }, signal);
    found.set(kind, { ...all, pages: all.pages.filter(({ tier }) => tier !== 'some') });
  }
  return found;
}

/** Of the reader's filters only the speakers mean anything here, and to quotations alone. */
function filtersOf(kind: FindingKind, { filters }: SearchState): Filters {
  const speakers = filters.get('speaker');
  const own = new Map<string, ReadonlySet<string>>([['kind', new Set([kind])]]);
  return kind === 'quotation' && speakers ? own.set('speaker', speakers) : own;
}

/** Loads some of what was found. Throws as `search.load` does. */
export async function loadFindings(
  search: Search,
  found: Found,
  start: number,
  end: number,
  signal?: AbortSignal,
): Promise<FindingResult[]> {
  return (await search.load(found, start, end, signal)).map(toFinding);
}

function toFinding({ id, meta, passages, opening }: Result): FindingResult {
  const [passage] = passages;
  return {
    id,
    kind: meta['kind'] as FindingKind,
    text: passage?.text ?? opening,
    marks: passage?.marks ?? [],
    path: meta['path'] ?? '/',
    about: meta['about'] ?? '',
    speakers: meta['speakers'] ?? '',
    carriers: readCarriers(meta['carriers'] ?? ''),
    reach: Number(meta['reach'] ?? 0),
  };
}

function readCarriers(text: string): FindingResult['carriers'] {
  const entries = text === '' ? [] : text.split(';');
  return entries.map((entry) => {
    const [number = '', path = ''] = entry.split(' ');
    return { number, path };
  });
}
