/** The part of a service worker's surroundings that is used here; the DOM's types know them only in a project of their own. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(type: 'message', listen: (event: Waiting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
}

/** An event that keeps the worker alive until a promise settles. */
export interface Waiting {
  waitUntil(promise: Promise<unknown>): void;
}

export interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
