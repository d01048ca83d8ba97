import type { AstroIntegration } from 'astro';

/** Adds what other machines ask for, robots.txt, the site maps and the feeds, when the address of the site is known. */
export function indexing(): AstroIntegration {
  return {
    name: 'dossier-indexing',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (config.site === undefined) return;
        injectRoute({ pattern: '/robots.txt', entrypoint: new URL('robots.txt.ts', import.meta.url) });
        injectRoute({ pattern: '/feed.[format]', entrypoint: new URL('feed.ts', import.meta.url) });
        injectRoute({ pattern: '/sitemap-[part].xml', entrypoint: new URL('sitemap.xml.ts', import.meta.url) });
      },
    },
  };
}
