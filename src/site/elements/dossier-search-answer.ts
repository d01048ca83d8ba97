import type { FindingResult, FoundFindings } from '../../search/client/findings.ts';
import type { Result } from '../../search/client/load-result.ts';
import type { Found, Search, Tip } from '../../search/client/search.ts';
import type { ResultKind, SearchState } from '../../search/client/state.ts';
import type { FindingKind } from '../../search/finding.ts';

/** What was found beside articles: all of it, and what is shown of each kind. */
export interface FindingsShown {
  found: FoundFindings;
  shown: ReadonlyMap<FindingKind, readonly FindingResult[]>;
}

/** All that is needed to show findings of one kind. */
export interface FindingsAnswer {
  state: SearchState;
  kind: FindingKind;
  findings: FindingsShown;
  counts: ReadonlyMap<ResultKind, number>;
  /** Loads findings from `start` on. */
  more: (start: number) => Promise<readonly FindingResult[]>;
  signal: AbortSignal;
}

/** All that is needed to show an answer. */
export interface Answer {
  search: Search;
  state: SearchState;
  found: Found;
  findings: FindingsShown;
  counts: ReadonlyMap<ResultKind, number>;
  spellings: readonly Tip[];
  results: readonly Result[];
  /** Loads results from `start` on. */
  more: (start: number) => Promise<readonly Result[]>;
  /** Aborted when the reader has gone on to another search. */
  signal: AbortSignal;
}
