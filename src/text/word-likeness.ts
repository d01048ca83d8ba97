import table from './lexicons/word-vectors.json' with { type: 'json' };

let vectors: ReadonlyMap<string, Int8Array> | null = null;

/** The direction of each known stem, of length `length` before rounding; see lexicons/README.md. */
function readTable(): Map<string, Int8Array> {
  const stems = table.stems.split(' ');
  const bytes = Buffer.from(table.vectors, 'base64');
  const length = bytes.length / stems.length;
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return new Map(stems.map((stem, index) => [stem, all.subarray(index * length, (index + 1) * length)]));
}

/** What a stem is compared by; `null` for one of the rarer ones, of which nothing is known. */
export function vectorOf(stem: string): Int8Array | null {
  vectors ??= readTable();
  return vectors.get(stem) ?? null;
}

/** In how much the same company two words are used, from -1 to 1: the cosine of their vectors. */
export function likeness(a: Int8Array, b: Int8Array): number {
  let [product, ofA, ofB] = [0, 0, 0];
  for (let index = 0; index < a.length; index += 1) {
    const [x, y] = [a[index]!, b[index]!];
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return product / Math.sqrt(ofA * ofB);
}
