/** What a pack hands over: files by name, as base64. */
export type Pack = Readonly<Record<string, string>>;

/** As many packs stay in memory. Pagefind keeps what it has read; packs are read again for other files of theirs. */
const keptPacks = 8;

/** Files that come in packs, loaded when a file of theirs is asked for. */
export class PackedFiles {
  readonly #starts: readonly string[];
  readonly #load: (number: number) => Promise<Pack>;
  readonly #packs = new Map<number, Promise<Pack>>();

  /** `starts`: the first name of each pack, in order. */
  constructor(starts: readonly string[], load: (number: number) => Promise<Pack>) {
    this.#starts = starts;
    this.#load = load;
  }

  /** `null` when there is no file of that name. Throws what loading its pack throws. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const number = this.#packOf(name);
    const packed = number < 0 ? undefined : (await this.#pack(number))[name];
    return packed === undefined ? null : fromBase64(packed);
  }

  /** The last pack that does not start after the name; -1 when there is none. */
  #packOf(name: string): number {
    let [from, to] = [0, this.#starts.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#starts[middle]! <= name) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }

  #pack(number: number): Promise<Pack> {
    const pack = this.#packs.get(number) ?? this.#load(number);
    this.#packs.delete(number);
    this.#packs.set(number, pack);
    pack.catch(() => this.#packs.delete(number));
    const [oldest] = this.#packs.keys();
    if (this.#packs.size > keptPacks && oldest !== undefined) this.#packs.delete(oldest);
    return pack;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
