import type { PackList, PackRef } from '../../../schema/offline.ts';
import { splitFiles } from '../../../text/pack-format.ts';
import { packKind, packNumber } from '../../../text/pack-place.ts';
import { putFrames } from '../../../text/page-frames.ts';
import { mediaType } from './media-type.ts';
import type { PackStore } from './pack-store.ts';

type Files = (path: string) => Uint8Array<ArrayBuffer> | null;

/** As many packs stay unpacked: a search reads several files of one. */
const unpackedKept = 4;

/** The site as it is kept: files by their path within it. */
export class KeptSite {
  readonly list: PackList;
  readonly #store: PackStore;
  readonly #unpacked = new Map<string, Promise<Files>>();
  #frames: Promise<Record<string, string>> | undefined;

  constructor(list: PackList, store: PackStore) {
    this.list = list;
    this.#store = store;
  }

  /** `null` when the site has no such file. Throws when a pack is gone. */
  async read(path: string, status = 200): Promise<Response | null> {
    const kind = packKind(path);
    const packs = this.list.packs[kind];
    const ref = packs[packNumber(path, packs.length)];
    const bytes = ref ? (await this.#unpack(ref))(path) : null;
    if (bytes === null) return null;
    const headers = { ...this.list.headers, 'Content-Type': mediaType(path) };
    return new Response(kind === 'pages' ? await this.#whole(bytes) : bytes, { status, headers });
  }

  async #whole(bytes: Uint8Array): Promise<string> {
    this.#frames ??= this.#readFrames();
    return putFrames(new TextDecoder().decode(bytes), await this.#frames);
  }

  async #readFrames(): Promise<Record<string, string>> {
    const bytes = (await this.#unpack(this.list.frames))('frames.json');
    return JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as Record<string, string>;
  }

  #unpack(ref: PackRef): Promise<Files> {
    const files = this.#unpacked.get(ref.sha256) ?? this.#open(ref);
    this.#unpacked.delete(ref.sha256);
    this.#unpacked.set(ref.sha256, files);
    files.catch(() => this.#unpacked.delete(ref.sha256));
    const [oldest] = this.#unpacked.keys();
    if (this.#unpacked.size > unpackedKept && oldest !== undefined) this.#unpacked.delete(oldest);
    return files;
  }

  async #open(ref: PackRef): Promise<Files> {
    const packed = await this.#store.read(ref);
    if (packed === null) throw new Error('A part of the dossier is no longer kept');
    const unpacked = new Response(packed.pipeThrough(new DecompressionStream('gzip')));
    return splitFiles(new Uint8Array(await unpacked.arrayBuffer()));
  }
}
