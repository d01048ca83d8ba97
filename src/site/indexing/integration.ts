import type { AstroIntegration } from 'astro';

/** Adds what search engines ask for, robots.txt and the site maps, when the address of the site is known. */
export function indexing(): AstroIntegration {
  return {
    name: 'dossier-indexing',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (config.site === undefined) return;
        injectRoute({ pattern: '/robots.txt', entrypoint: new URL('robots.txt.ts', import.meta.url) });
        injectRoute({ pattern: '/sitemap-[part].xml', entrypoint: new URL('sitemap.xml.ts', import.meta.url) });
      },
    },
  };
}
