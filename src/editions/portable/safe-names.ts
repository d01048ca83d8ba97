/** What FAT, NTFS or zip programs refuse in a name, and control characters. */
const forbidden = /[<>:"|?*\\\p{Cc}]/gu;

/** Names that Windows keeps for devices, with or without an ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Of a path below the folder that a person unpacks into, in UTF-16 units. */
const longestPath = 180;

/**
 * Finds names for files that hold on FAT and NTFS and in zips: no forbidden characters or device names, no dot or space at the end, no two
 * names that differ in case only, no long paths. Returns the paths that change, with what they become; most change nothing.
 * The same paths, in whatever order, get the same names.
 */
export function safeNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const changed = new Map<string, string>();
  for (const path of paths.toSorted()) {
    const wanted = path.split('/').map(safeSegment).join('/');
    const name = free(wanted.length > longestPath ? shorten(wanted) : wanted, taken);
    taken.add(name.toLowerCase());
    if (name !== path) changed.set(path, name);
  }
  return changed;
}

function safeSegment(segment: string): string {
  return segment
    .replace(forbidden, '_')
    .replace(/[. ]+$/, '_')
    .replace(devices, '$&_');
}

/** Keeps the end, which tells what kind of file it is. */
function shorten(path: string): string {
  const half = Math.floor(longestPath / 2) - 1;
  return `${path.slice(0, half)}_${path.slice(-half)}`.replaceAll(/[. ]+\//g, '_/');
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  const dot = wanted.lastIndexOf('.');
  const [stem, ending] = dot > wanted.lastIndexOf('/') ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ''];
  for (let number = 2, name = wanted; ; number += 1) {
    if (!taken.has(name.toLowerCase())) return name;
    name = `${stem}_${number}${ending}`;
  }
}
