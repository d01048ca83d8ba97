import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';

const eventsPath = '/@dossier/events';
const scriptPath = '/@dossier/reload.js';
const reloadScript = `new EventSource('${eventsPath}').onmessage = () => location.reload();\n`;

export interface LiveReload {
  /** Answers for the pages of the site, with the script that listens, and for that script; whether it has answered. */
  intercept: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Makes every open page load again. */
  reload: () => void;
}

/** Lets the pages of the site in `folder` reload when told. The files of the site stay as they are. */
export function createLiveReload(folder: string): LiveReload {
  const pages = new Set<ServerResponse>();
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write('\n');
    pages.add(response);
    response.on('close', () => pages.delete(response));
  };
  return {
    intercept: async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === eventsPath) listen(response);
      else if (pathname === scriptPath)
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(reloadScript);
      else return answerPage(folder, pathname, response);
      return true;
    },
    reload: () => {
      for (const page of pages) page.write('data: reload\n\n');
    },
  };
}

async function answerPage(folder: string, pathname: string, response: ServerResponse): Promise<boolean> {
  const page = pathname.endsWith('/') ? resolve(folder, `.${decodeURI(pathname)}`, 'index.html') : '';
  const html = page.startsWith(folder + sep) ? await readFile(page, 'utf8').catch(() => null) : null;
  if (html === null) return false;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(html.replace('</body>', `<script src="${scriptPath}"></script></body>`));
  return true;
}
