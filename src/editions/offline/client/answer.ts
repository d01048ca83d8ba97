import type { KeptSite } from './kept-site.ts';

/** Where a page comes slowly, the kept one is shown after so long. */
const patienceMs = 4000;

/** Files whose names say what is in them, so that a kept one is as good as the server's. */
const fixed = /^(?:_astro\/|pagefind\/.+\.pf_\w+$)/;

/** What is for keeping the site, and goes to the server always. */
const passed = /^(?:offline\/|sw\.js$)/;

/** The path, within the site at `scope`, of a file that is asked for; `null` where the worker has no part in it. */
export function pathOf({ method, url }: Pick<Request, 'method' | 'url'>, scope: string): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope)) return null;
  const path = decodeURIComponent(address.slice(scope.length));
  return passed.test(path) ? null : path.replace(/(^|\/)$/, '$1index.html');
}

/**
 * Answers from the server as long as that answers, so that a reader who is online never sees an older edition, and else from the kept
 * site. Throws what `fetch` throws when neither has an answer.
 */
export async function answer(request: Request, path: string, kept: KeptSite | null): Promise<Response> {
  if (kept === null) return fetch(request);
  const keptFile = (): Promise<Response | null> => kept.read(path).catch(() => null);
  if (fixed.test(path)) return (await keptFile()) ?? fetch(request);
  const asked = fetch(request);
  const inTime = await Promise.race([asked.catch(() => null), wait(patienceMs)]);
  if (inTime !== null && inTime.status < 500) return inTime;
  return (await keptFile()) ?? (await inPlaceOf(request, path, kept)) ?? asked;
}

/** A folder asked for without its last slash, or the page that says there is none. */
async function inPlaceOf({ mode, url }: Request, path: string, kept: KeptSite): Promise<Response | null> {
  if (mode !== 'navigate') return null;
  const isFolder = (await kept.read(`${path}/index.html`).catch(() => null)) !== null;
  if (isFolder) return Response.redirect(url.replace(/(?=[?#]|$)/, '/'));
  return kept.read('404.html', 404).catch(() => null);
}

function wait(durationMs: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), durationMs));
}
