import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { added } from '../../editions/portable/layout.ts';
import { bundle } from '../publish/bundle.ts';
import { writeFiles } from '../files/write-files.ts';

export interface BundleOptions {
  /** The site's folder. */
  site: string;
  /** The scripts of its pages: paths within it. */
  modules: readonly string[];
  /** The first name of each pack of the index. */
  starts: readonly string[];
  /** The edition's folder. */
  to: string;
}

const style = '.unpack-first {\n  display: none;\n}\n';

/** Writes the scripts of the portable edition, classic ones: those of the site in one, and what reads the packs. */
export async function bundlePortable({ site, modules, starts, to }: BundleOptions): Promise<void> {
  const imports = modules.map((module) => `import ${JSON.stringify(`./${module}`)};`).join('\n');
  const packed: BuildOptions = {
    alias: {
      'dossier-pagefind': join(site, 'pagefind/pagefind.js'),
      'dossier-pagefind-worker': join(site, 'pagefind/pagefind-worker.js'),
    },
    define: {
      PACK_STARTS: JSON.stringify(starts),
      fetch: 'globalThis.dossierFetch',
      'import.meta.url': 'undefined',
    },
  };
  await bundle(join(to, added.scripts), { stdin: { contents: imports, resolveDir: site } });
  await bundle(join(to, added.search), {
    ...packed,
    entryPoints: [client('search')],
    define: { ...packed.define, Worker: 'globalThis.dossierWorker' },
  });
  await bundle(join(to, added.worker), { ...packed, entryPoints: [client('worker')] });
  await bundle(join(to, added.forward), { entryPoints: [client('forward')] });
  await writeFiles(to, [{ path: added.style, text: style }]);
}

function client(name: string): string {
  return fileURLToPath(new URL(`../../editions/portable/client/${name}.ts`, import.meta.url));
}
