import type { AstroIntegration } from 'astro';

/** Adds the feeds when the address of the site is known. */
export function feeds(): AstroIntegration {
  return {
    name: 'dossier-feeds',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (config.site === undefined) return;
        injectRoute({ pattern: '/feed.[format]', entrypoint: new URL('feed.ts', import.meta.url) });
      },
    },
  };
}
