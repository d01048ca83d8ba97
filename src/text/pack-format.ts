/*
 * A pack, before it is compressed: the length of its table (4 bytes, the highest first), the table (JSON: path to start and length of each
 * file, counted from the end of the table), and the files one after the other.
 */

type Table = Readonly<Record<string, readonly [start: number, length: number]>>;

const lengthBytes = 4;

/** Joins files, in their order. */
export function joinFiles(files: readonly { path: string; bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> {
  let size = 0;
  const table: Record<string, [number, number]> = {};
  for (const { path, bytes } of files) {
    table[path] = [size, bytes.length];
    size += bytes.length;
  }
  const head = new TextEncoder().encode(JSON.stringify(table));
  const joined = new Uint8Array(lengthBytes + head.length + size);
  new DataView(joined.buffer).setUint32(0, head.length);
  joined.set(head, lengthBytes);
  let at = lengthBytes + head.length;
  for (const { bytes } of files) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
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
