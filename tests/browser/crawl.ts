import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * Follows every link, script, stylesheet and picture of a published site from its first page on. Returns what is wrong: addresses outside
 * `base`, which ends in a slash, and such that are not answered with 200; and how many addresses were asked for.
 */
export async function crawl(base: string): Promise<{ faults: string[]; asked: number }> {
  const seen = new Set([base]);
  const faults: string[] = [];
  for (const address of seen) {
    const response = await fetch(address);
    if (response.status !== 200) faults.push(`${address}: ${response.status}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      await response.arrayBuffer();
      continue;
    }
    for (const reference of references(parse(await response.text()))) {
      const url = new URL(reference, address);
      url.hash = '';
      if (url.origin !== new URL(base).origin) continue;
      if (url.href.startsWith(base)) seen.add(url.href);
      else faults.push(`${address} leads to ${url.href}`);
    }
  }
  return { faults, asked: seen.size };
}

const named = new Set(['href', 'src', 'action', 'data-permanent', 'data-address']);

function references(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = defaultTreeAdapter.isElementNode(node)
    ? node.attrs.filter(({ name }) => named.has(name)).map(({ value }) => value)
    : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(references)];
}
