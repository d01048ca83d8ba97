/** A file to be packed. */
export interface PackedFile {
  /** Its path within what is packed. */
  name: string;
  bytes: Uint8Array;
}

/** Which files share a pack; in the order of their names. */
export interface PackPlan {
  /** Names in each pack. */
  packs: readonly (readonly string[])[];
  /** The first name of each pack: enough to find the pack of any name. */
  starts: readonly string[];
}

/** A pack is loaded whole for one file of it, from whatever the edition is kept on. */
const packBytes = 128 * 1024;

/** Groups files, given with their sizes, into packs. A larger file has one of its own. */
export function planPacks(sizes: ReadonlyMap<string, number>): PackPlan {
  const packs: string[][] = [];
  let size = Infinity;
  for (const name of [...sizes.keys()].toSorted()) {
    const more = sizes.get(name) ?? 0;
    if (size + more > packBytes) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)!.push(name);
    size += more;
  }
  return { packs, starts: packs.map(([first = '']) => first) };
}

/** The text of a pack: a classic script that hands its files over as base64. */
export function composePack(number: number, files: readonly PackedFile[]): string {
  const entries = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
  return `dossierPack(${number},${JSON.stringify(Object.fromEntries(entries))});\n`;
}
