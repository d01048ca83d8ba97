/** The protocol allows so many addresses in one file (sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/** The page for what is not there, and those that only lead to an article. */
const leftOut = /^(?:404\.html|a\/.*)$/;

const escape = (address: string): string => address.replaceAll('&', '&amp;');

/**
 * What crawlers are told of a site: `robots.txt`, and the addresses of all its pages in site maps (`sitemap-1.xml`, ...), by name.
 * `files` are paths within the site, `site` is where its first page stands.
 */
export function composeSiteMaps(files: readonly string[], site: string): Map<string, string> {
  const root = site.replace(/\/?$/, '/');
  const pages = files.filter((file) => file.endsWith('.html') && !leftOut.test(file));
  const addresses = pages.map((page) => new URL(page.replace(/(^|\/)index\.html$/, '$1'), root).href).toSorted();
  const maps = Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_, part) =>
    toMap(addresses.slice(part * mostAddresses, (part + 1) * mostAddresses)),
  );
  const named = maps.map((map, index): [string, string] => [`sitemap-${index + 1}.xml`, map]);
  const robots = named.map(([name]) => `Sitemap: ${new URL(name, root).href}\n`).join('');
  return new Map([...named, ['robots.txt', `User-agent: *\nAllow: /\n${robots}`]]);
}

function toMap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<url><loc>${escape(address)}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}
