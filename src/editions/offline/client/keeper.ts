import type { OfflineState, PackList, PackRef } from '../../../schema/offline.ts';
import { KeptSite } from './kept-site.ts';
import { type PackStore, packsOf } from './pack-store.ts';

/** What is larger is fetched only when the reader agrees. */
const askedAboveBytes = 25_000_000;

const atOnce = 4;

type Next = NonNullable<OfflineState['next']>;

/** Keeps an edition of the site, and replaces it by a newer one once that is there as a whole. */
export class Keeper {
  readonly #store: PackStore;
  readonly #listAddress: string;
  readonly #tell: (state: OfflineState) => void;
  #kept: { text: string; site: KeptSite } | null = null;
  #next: Next | null = null;
  #running: Promise<void> | undefined;

  /** `tell` is called whenever the state has changed. */
  constructor(store: PackStore, listAddress: string, tell: (state: OfflineState) => void) {
    this.#store = store;
    this.#listAddress = listAddress;
    this.#tell = tell;
  }

  /** The site as it is kept; `null` when it is not. */
  async kept(): Promise<KeptSite | null> {
    const text = await this.#store.keptList();
    if (text === null) this.#kept = null;
    else if (this.#kept?.text !== text)
      this.#kept = { text, site: new KeptSite(JSON.parse(text) as PackList, this.#store) };
    return this.#kept?.site ?? null;
  }

  async state(): Promise<OfflineState> {
    const list = (await this.kept())?.list;
    const kept = list === undefined ? null : { edition: list.edition, articles: list.articles, bytes: list.bytes };
    return { kept, next: this.#next };
  }

  /**
   * Looks for a newer edition and fetches what is not kept of it, unless that is much and the reader has not `agreed`. Packs that have
   * arrived stay, so that it goes on where it was interrupted. One run at a time.
   */
  update(agreed: boolean): Promise<void> {
    this.#running ??= this.#update(agreed).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #update(agreed: boolean): Promise<void> {
    const text = await this.#newestList();
    if (text === null || text === (await this.#store.keptList())) return this.#say(null);
    const list = JSON.parse(text) as PackList;
    const missing = await this.#missing(list);
    const bytes = missing.reduce((sum, ref) => sum + ref.bytes, 0);
    const next: Next = { edition: list.edition, bytes, done: 0, phase: 'fetches', reason: '' };
    if (bytes > askedAboveBytes && !agreed) return this.#say({ ...next, phase: 'asks' });
    try {
      await this.#fetchAll(missing, next);
      await this.#store.replace(text, packsOf(list));
      await this.#say(null);
    } catch (error) {
      await this.#say({ ...next, phase: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** `null` without a network, or where the server says something else. */
  async #newestList(): Promise<string | null> {
    const response = await fetch(this.#listAddress, { cache: 'no-cache' }).catch(() => null);
    return response?.ok ? response.text() : null;
  }

  async #missing(list: PackList): Promise<PackRef[]> {
    const kept = await Promise.all(packsOf(list).map((ref) => this.#store.has(ref)));
    return packsOf(list).filter((_, index) => !kept[index]);
  }

  async #fetchAll(packs: readonly PackRef[], next: Next): Promise<void> {
    const queue = packs.values();
    let done = 0;
    await this.#say(next);
    const fetchNext = async (): Promise<void> => {
      for (const ref of queue) {
        const response = await fetch(this.#store.addressOf(ref));
        if (!response.ok) throw new Error(`the server answered ${response.status}`);
        await this.#store.add(ref, await response.arrayBuffer());
        done += ref.bytes;
        await this.#say({ ...next, done });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, fetchNext));
  }

  async #say(next: Next | null): Promise<void> {
    this.#next = next;
    this.#tell(await this.state());
  }
}
