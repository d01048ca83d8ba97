// @ts-check
import { defineConfig } from 'astro/config';
import { feeds } from './src/site/feeds/integration.ts';
import { rendering } from './src/site/rendering/share.ts';

/** `dossier build` sets these; without them Astro shows the bundled dossier. */
const outDir = process.env['DOSSIER_OUT'] ?? './dist';
const cacheDir = process.env['DOSSIER_CACHE'] ?? './node_modules/.astro';
const site = process.env['DOSSIER_SITE'];

export default defineConfig({
  srcDir: './src/site',
  outDir,
  cacheDir,
  ...(site ? { site, base: new URL(site).pathname } : {}),
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [feeds(), rendering(process.env['DOSSIER_SHARE'])],
  vite: {
    build: { assetsInlineLimit: 0 },
    experimental: {
      /** What stylesheets and scripts name (fonts, other scripts) stands beside them, so it is named without a folder. */
      renderBuiltUrl(file, { ssr, hostType }) {
        if (hostType === 'css') return file.slice(file.lastIndexOf('/') + 1);
        return ssr ? undefined : { relative: true };
      },
    },
  },
});
