import { createInstance } from 'dossier-pagefind';
import { fetchFrom, indexPath } from './packed-fetch.ts';
import { PackedFiles } from './packed-files.ts';
import { receivePacks } from './receive-packs.ts';

/* Gives the search page its index out of packs, where a page from a folder may fetch nothing. */

declare global {
  /** Stands for `Worker` in Pagefind. */
  var dossierWorker: new (address: string) => Worker;
}

const here = (document.currentScript as HTMLScriptElement).src;
const root = new URL('../', here).href;

const files = new PackedFiles(PACK_STARTS, receivePacks(runScript));
fetchFrom(files);

/** A page from a folder may start no worker from a file, but may from itself; that one may run scripts from files. */
globalThis.dossierWorker = class extends window.Worker {
  constructor() {
    const worker = new URL('worker.js', here).href;
    const source = `self.dossierRoot=${JSON.stringify(here)};importScripts(${JSON.stringify(worker)})`;
    super(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  }
};

/** The site's search asks for this, where it is there. */
const loadIndex = async (): Promise<{ pagefind: object; table: unknown }> => {
  const pagefind = createInstance({ basePath: indexPath, baseUrl: '/' });
  return {
    pagefind: { ...bound(pagefind), search: (term: string | null) => search(pagefind, term) },
    table: await readTable(),
  };
};
Object.assign(globalThis, { dossierIndex: loadIndex });

function bound(pagefind: ReturnType<typeof createInstance>): object {
  return { init: () => pagefind.init(), options: (options: object) => pagefind.options(options) };
}

async function search(pagefind: ReturnType<typeof createInstance>, term: string | null): Promise<object> {
  const { results } = await pagefind.search(term);
  return { results: results.map((hit) => ({ ...hit, data: async () => fromFolder(await hit.data()) })) };
}

/** Pages are files here. */
function fromFolder(page: { url: string }): object {
  return { ...page, url: `${root}${page.url.replace(/^\/+/, '').replace(/(?:^|\/)$/, '$&index.html')}` };
}

async function readTable(): Promise<unknown> {
  const bytes = await files.read('facets.json');
  if (bytes === null) throw new Error('The index has no facets.json');
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

function runScript(number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`pack-${number}.js`, here).href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () =>
      reject(new Error('Files of the search are missing. If you opened this page inside a zip, unpack the zip first')),
    );
    document.head.append(script);
    script.remove();
  });
}
