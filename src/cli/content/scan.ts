import { opendir } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { FileFate } from '../../schema/dossier.ts';

/** A file that may be an article. */
export interface Candidate {
  /** Path within the folder, with `/`, NFC: the name used everywhere. */
  file: string;
  /** Where it is on this machine. */
  path: string;
}

export interface Scan {
  candidates: Candidate[];
  notRead: Extract<FileFate, { fate: 'not-read' }>[];
}

export interface ScanOptions {
  /** File endings of articles, with the dot, in lower case. */
  endings: readonly string[];
  /** Folders that are not part of the input although they may stand in it, such as the site itself. */
  leaveOut: readonly string[];
}

/** Walks a folder. Links are never followed; what is no article is listed with the reason. The order of the result is not defined. */
export async function scan(folder: string, { endings, leaveOut }: ScanOptions): Promise<Scan> {
  const root = resolve(folder);
  const left = new Set(leaveOut.map((path) => resolve(path)));
  const result: Scan = { candidates: [], notRead: [] };
  const queue = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for await (const entry of await opendir(next)) {
      const path = join(next, entry.name);
      const file = relative(root, path).split(sep).join('/').normalize('NFC');
      if (file === 'dossier.yaml' || left.has(path)) continue;
      const reason = reasonNotToRead(entry, endings);
      if (reason !== null) result.notRead.push({ fate: 'not-read', file, reason });
      else if (entry.isDirectory()) queue.push(path);
      else result.candidates.push({ file, path });
    }
  }
  return result;
}

interface Entry {
  name: string;
  isDirectory: () => boolean;
  isFile: () => boolean;
  isSymbolicLink: () => boolean;
}

function reasonNotToRead(entry: Entry, endings: readonly string[]): string | null {
  if (entry.name.startsWith('.')) return 'hidden';
  if (entry.isSymbolicLink()) return 'a link; links are not followed';
  if (entry.isDirectory()) return null;
  if (!entry.isFile()) return 'not a regular file';
  const ending = extname(entry.name).toLowerCase();
  if (endings.includes(ending)) return null;
  return `${ending === '' ? 'no file ending' : ending} is not a format that is read; these are: ${endings.join(', ')}`;
}
