import type { PageElement } from './page-elements.ts';

/** What a browser does with an address: leads a person there who asks for it, or fetches and sends data. */
export type Use = 'follow' | 'load';

/** An address on a page. */
export interface Address {
  attribute: string;
  address: string;
  use: Use;
}

/** Attributes that hold an address, on whatever element. */
const single = new Set(
  'action archive background cite classid codebase data formaction href longdesc manifest poster profile src xlink:href'.split(
    ' ',
  ),
);

/** Attributes that hold several, each with a description: `a.png 1x, b.png 2x`. */
const several = new Set(['imagesrcset', 'srcset']);

/** Those that are followed, as `element attribute`; every other address is loaded. */
const followed = new Set(['a href', 'a xlink:href', 'area href', 'blockquote cite', 'del cite', 'ins cite', 'q cite']);

/** `rel` values of a `link` element that is not loaded. */
const followedLinks = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'me', 'next', 'prev', 'search']);

/** The addresses in the attributes of an element, and that of a `meta` element which leads to another page. */
export function addressesOf(element: PageElement): Address[] {
  const addresses: Address[] = [];
  for (const [attribute, value] of element.attributes) {
    if (single.has(attribute)) addresses.push({ attribute, address: value, use: useOf(element, attribute) });
    if (several.has(attribute)) {
      for (const address of addressesIn(value)) addresses.push({ attribute, address, use: 'load' });
    }
  }
  const refresh = refreshAddress(element);
  if (refresh !== null) addresses.push({ attribute: 'content', address: refresh, use: 'load' });
  return addresses;
}

function addressesIn(list: string): string[] {
  return list.split(',').map((candidate) => candidate.trim().split(/\s+/, 1)[0]!);
}

function useOf({ name, attributes }: PageElement, attribute: string): Use {
  if (followed.has(`${name} ${attribute}`)) return 'follow';
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return name === 'link' && relations.every((relation) => followedLinks.has(relation)) ? 'follow' : 'load';
}

/** A page may send its reader on by itself only within the site: that counts as loading. */
function refreshAddress({ name, attributes }: PageElement): string | null {
  if (name !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return null;
  const address = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(attributes.get('content') ?? '')?.[1];
  return address === undefined || address === '' ? null : address;
}
