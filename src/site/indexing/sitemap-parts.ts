import type { WholeDossier } from '../content/dossier.ts';
import { articlePath, linkFromAnywhere } from '../links.ts';
import { sections } from '../navigation.ts';

/** The protocol allows so many addresses in one file (sitemaps.org/protocol.html). */
const addressesAPart = 50_000;

/** Absolute addresses of all pages that are worth finding, in parts that fit into a site map each. */
export function sitemapParts({ articles }: Pick<WholeDossier, 'articles'>, site: URL, base: string): string[][] {
  const link = linkFromAnywhere(base);
  const paths = [...sections.map(({ path }) => path), ...articles.map(({ article }) => articlePath(article))];
  const addresses = paths.map((path) => new URL(link(path), site).href);
  return Array.from({ length: Math.ceil(addresses.length / addressesAPart) }, (_, part) =>
    addresses.slice(part * addressesAPart, (part + 1) * addressesAPart),
  );
}
