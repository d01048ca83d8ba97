import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium of this machine, and what it needs in its environment. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const cache = new URL('../../node_modules/.cache/dossier-chromium/', import.meta.url).pathname;

/** Keep it from calling anybody, and from setting type by the font settings of the machine; as root and in containers it has no sandbox to use. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * Finds a Chromium: the one named in `CHROMIUM`, else one that is installed, else the one in the npm package @sparticuz/chromium
 * (Linux x64), unpacked once below `node_modules`. Throws when there is none, saying how to name one.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`CHROMIUM names \`${named}\`, which is not there`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
  if (installed !== undefined) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  throw new Error('No Chromium was found; install one, or name it: CHROMIUM=/path/to/chromium');
}

/** Starts the browser that `findBrowser` finds, without a window. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args: browserArguments, env: { ...process.env, ...env } });
}

/** The package unpacks into the folder for temporary files; given a folder of our own, a half-unpacked or foreign one is never used. */
async function unpackBrowser(): Promise<BrowserProgram> {
  const folder = join(cache, 'whole');
  if (!existsSync(folder)) {
    const { default: bundled, inflate } = await import('@sparticuz/chromium');
    const unpacking = join(cache, `unpacking-${process.pid}`);
    await mkdir(unpacking, { recursive: true });
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = unpacking;
    await bundled.executablePath();
    await inflate(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')).pathname);
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
    await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true }));
  }
  return { path: join(folder, 'chromium'), env: await missingEnvironment(folder) };
}

/** The libraries and fonts that come with the browser, where the machine has none of its own. */
async function missingEnvironment(folder: string): Promise<Record<string, string>> {
  const starts = await promisify(execFile)(join(folder, 'chromium'), ['--version']).then(
    () => true,
    () => false,
  );
  return {
    ...(!starts && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}
