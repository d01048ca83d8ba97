// @ts-check
import { defineConfig } from 'astro/config';

/** `dossier build` sets these; without them Astro shows the bundled dossier. */
const outDir = process.env['DOSSIER_OUT'] ?? './dist';
const site = process.env['DOSSIER_SITE'];

export default defineConfig({
  srcDir: './src/site',
  outDir,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
