import type { KeptEdition, OfflineState } from '../../schema/offline.ts';
import { plural } from './counting.ts';
import { formatBytes, formatCount } from './numbers.ts';

export interface OfflineWords {
  /** Empty when there is nothing to say. */
  text: string;
  /** How much has been fetched, from 0 to 1, while it is. */
  share?: number;
  /** What the reader can agree to. */
  offer?: string;
}

/** What is said of reading a site offline. */
export function describeOffline({ kept, next }: OfflineState): OfflineWords {
  const ready = kept === null ? '' : `Offline ready: ${describeKept(kept)}.`;
  if (next === null) return { text: ready };
  const { edition, bytes, done, phase, reason } = next;
  const what = kept === null ? 'This dossier' : `${ready} Edition ${edition}`;
  if (phase === 'asks')
    return { text: `${what} can be kept for reading offline.`, offer: `Keep it, ${formatBytes(bytes)}` };
  if (phase === 'failed')
    return { text: `${what} could not be kept for reading offline: ${reason}.`, offer: 'Try again' };
  const share = bytes === 0 ? 1 : done / bytes;
  return { text: `${what} is being kept: ${formatBytes(done)} of ${formatBytes(bytes)}.`, share };
}

function describeKept({ articles, edition, bytes }: KeptEdition): string {
  return `${formatCount(articles)} ${plural(articles, 'article')}, edition ${edition}, ${formatBytes(bytes)}`;
}
