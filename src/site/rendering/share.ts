import type { AstroIntegration } from 'astro';

/**
 * Renders one share of the pages, `1/2` or `2/2`: every second one, in the order of their addresses, so that several processes render a site
 * together. Nothing is left out without a share.
 */
export function rendering(share = '1/1'): AstroIntegration {
  const [part = 1, parts = 1] = share.split('/').map(Number);
  return {
    name: 'dossier-rendering',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'dossier-share',
          getStaticPaths: async () => (await usual.getStaticPaths()).filter((_, index) => index % parts === part - 1),
        }));
      },
    },
  };
}
