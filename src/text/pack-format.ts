/*
 * A pack, before it is compressed: the length of its table (4 bytes, the highest first), the table (JSON: path to start and length of each
 * file, counted from the end of the table), and the files one after the other.
 */

type Table = Readonly<Record<string, readonly [start: number, length: number]>>;

const lengthBytes = 4;

/** What stands before the files of a pack, given their sizes in bytes, in order. */
export function packHead(files: readonly { path: string; size: number }[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  const table: Record<string, [number, number]> = {};
  for (const { path, size } of files) {
    table[path] = [at, size];
    at += size;
  }
  const text = new TextEncoder().encode(JSON.stringify(table));
  const head = new Uint8Array(lengthBytes + text.length);
  new DataView(head.buffer).setUint32(0, text.length);
  head.set(text, lengthBytes);
  return head;
}

/** Finds the files in a pack. Throws when it is none. */
export function splitFiles(joined: Uint8Array<ArrayBuffer>): (path: string) => Uint8Array<ArrayBuffer> | null {
  const length = new DataView(joined.buffer, joined.byteOffset).getUint32(0);
  const start = lengthBytes + length;
  const table = JSON.parse(new TextDecoder().decode(joined.subarray(lengthBytes, start))) as Table;
  return (path) => {
    const place = Object.hasOwn(table, path) ? table[path] : undefined;
    return place === undefined ? null : joined.subarray(start + place[0], start + place[0] + place[1]);
  };
}
