import type { OfflineRequest, OfflineState } from '../../../schema/offline.ts';
import { answer, pathOf } from './answer.ts';
import { Keeper } from './keeper.ts';
import { PackStore } from './pack-store.ts';
import type { WorkerScope } from './scope.ts';

/* The service worker: keeps the site, and answers for the server when that is gone. */

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const keeper = new Keeper(new PackStore(scope), `${scope}offline/packs.json`, (state) => void tell(state));

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(reply(event.data as OfflineRequest)));
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request, scope);
  if (path !== null) event.respondWith(respond(event.request, path));
});

/** Where the browser's store cannot be read, the server alone answers. */
async function respond(request: Request, path: string): Promise<Response> {
  return answer(request, path, await keeper.kept().catch(() => null));
}

async function reply(request: OfflineRequest): Promise<void> {
  await tell(await keeper.state());
  await keeper.update(request === 'keep');
}

async function tell(state: OfflineState): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the clients of a worker have its origin
    client.postMessage(state);
  }
}
