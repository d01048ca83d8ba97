import { hash } from 'node:crypto';
import { byCodeUnits } from './order.ts';

interface HashedFiles {
  /** Hex SHA-256 by path. */
  sources: Readonly<Record<string, string>>;
  content: Readonly<Record<string, string>>;
}

/**
 * One hash for all files: hex SHA-256 over a line for each, `<sha256>  sources/<path>` or `<sha256>  content/<path>`, sorted by path and
 * written as `sha256sum` writes them. Any other byte, name or number of files gives another hash.
 */
export function rootHash({ sources, content }: HashedFiles): string {
  const files = [...below('sources', sources), ...below('content', content)];
  const lines = files.toSorted(([a], [b]) => byCodeUnits(a, b)).map(([path, sha256]) => checksumLine(path, sha256));
  return hash('sha256', lines.join(''), 'hex');
}

function below(folder: string, files: Readonly<Record<string, string>>): [path: string, sha256: string][] {
  return Object.entries(files).map(([path, sha256]) => [`${folder}/${path}`, sha256]);
}

/** A line that starts with a backslash has the line breaks and backslashes of its path escaped, so that no path can pass for two. */
function checksumLine(path: string, sha256: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}
