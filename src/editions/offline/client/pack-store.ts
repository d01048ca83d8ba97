import type { PackList, PackRef } from '../../../schema/offline.ts';

/** Packs, by their hashes, and the list of the edition that they make up, in the browser's own store. */
export class PackStore {
  readonly #base: string;
  readonly #cache: Promise<Cache>;

  /** `scope`: address of the site. Several sites of one host have a store each. */
  constructor(scope: string) {
    this.#base = `${scope}offline/`;
    this.#cache = caches.open(`dossier ${scope}`);
  }

  /** The list of the edition that is kept whole, as it came; `null` when there is none. */
  async keptList(): Promise<string | null> {
    const found = await (await this.#cache).match(this.#listAddress());
    return found === undefined ? null : found.text();
  }

  async has(ref: PackRef): Promise<boolean> {
    return (await (await this.#cache).match(this.addressOf(ref))) !== undefined;
  }

  /** The bytes of a pack; `null` when it is not kept, as where the browser needed the room. */
  async read(ref: PackRef): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
    const found = await (await this.#cache).match(this.addressOf(ref));
    return found?.body ?? null;
  }

  /** Keeps a pack. Throws when its bytes are not what its name says. */
  async add(ref: PackRef, bytes: ArrayBuffer): Promise<void> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (hash !== ref.sha256) throw new Error('a part arrived damaged');
    await (await this.#cache).put(this.addressOf(ref), new Response(bytes));
  }

  /** From now on this is the edition that is kept: packs of others are removed. All of its own must be there. */
  async replace(list: string, packs: readonly PackRef[]): Promise<void> {
    const cache = await this.#cache;
    await cache.put(this.#listAddress(), new Response(list));
    const needed = new Set([this.#listAddress(), ...packs.map((ref) => this.addressOf(ref))]);
    for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
  }

  addressOf({ sha256 }: PackRef): string {
    return `${this.#base}${sha256}.pack`;
  }

  #listAddress(): string {
    return `${this.#base}packs.json`;
  }
}

/** Every pack of an edition. */
export function packsOf({ frames, packs }: PackList): PackRef[] {
  return [frames, ...Object.values(packs).flatMap((refs) => refs.filter((ref) => ref !== null))];
}
