import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json: a package with a binary for each platform names them all, but a registry mirror may hold only some of
 * them, and npm then leaves the others out of the lock file, which `npm ci` refuses. Adds each with its platform, without a hash.
 * Run by hand after `npm install` where `npm ci` says "Missing: ... from lock file".
 */
interface LockedPackage {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const systems = new Set(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows']);
const processors = new Set(['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']);
const libraries: Record<string, string> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!/^\d/.test(version) || find(path, name)?.version === version) continue;
    const taken = lock.packages[`node_modules/${name}`] !== undefined;
    const place = taken ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = { version, ...platform(name), ...(dev && { dev }), optional: true } as LockedPackage;
    console.log(`added ${place} ${version}`);
  }
}
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);

/** The package that `name` means from within `path`. */
function find(path: string, name: string): LockedPackage | undefined {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    const found = lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
    if (found !== undefined || from === '') return found;
  }
}

function platform(name: string): object {
  const words = name.split(/[/-]/);
  const library = libraries[words.at(-1) ?? ''];
  return {
    cpu: words.filter((word) => processors.has(word)),
    ...(library !== undefined && { libc: [library] }),
    os: words.filter((word) => systems.has(word)).map((word) => (word === 'windows' ? 'win32' : word)),
  };
}
