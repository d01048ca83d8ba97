import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { BuildError } from '../terminal/errors.ts';
import { parseHeaders } from './parse-headers.ts';

export interface ServerOptions {
  /** The finished site. It is read anew at each request, so it may be replaced while the server runs. */
  folder: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Sees each request first; returns whether it has answered. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

export interface RunningServer {
  /** With the port that was taken, and a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** Serves a finished site with the headers of its `_headers` file and its own page for what is not there. */
export async function startServer({ folder, host, port, intercept }: ServerOptions): Promise<RunningServer> {
  const headers = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (_, response) => void answerNotFound(folder, response),
  });
  const listener: RequestListener = async (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!(await intercept?.(request, response))) files(request, response);
  };
  const server = createServer(listener);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BuildError(`Cannot serve on ${host}:${port} (${code}); name another --port, or 0 for a free one`);
  }
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(await readFile(join(folder, '404.html')).catch(() => 'Not found'));
}
