import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  applyEdits,
  attribute,
  type Edit,
  insertInto,
  replaceElement,
  setAttribute,
  writtenElements,
} from './edit-html.ts';
import { added } from './layout.ts';
import { type Places, portableAddress } from './portable-address.ts';
import { portablePolicy } from './portable-policy.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold an address of the site. Those with `data-` are read by the site's own elements. */
const addressAttributes = ['href', 'src', 'action', 'cite', 'data-index', 'data-permanent', 'data-address'];

/** `link` elements that are of use only to browsers of a server's pages. */
const unneededLinks = new Set(['preload', 'modulepreload', 'manifest', 'canonical', 'apple-touch-icon']);

const unpackFirst =
  'This page stands here without its style, so its other files are not beside it. If you opened it inside a zip, unpack the zip first, and then open OPEN-ME.html.';

export interface PortablePage {
  html: string;
  /** The scripts that it had as modules: paths within the site. */
  modules: string[];
}

/**
 * Makes a page of a site one that works from a folder: files are named, scripts are classic, the policy lets it ask nobody. A page whose
 * stylesheet cannot be loaded says that it must be unpacked first.
 */
export function rewritePage(html: string, places: Places): PortablePage {
  const elements = writtenElements(html);
  const modules = elements.filter(isModule);
  const [first] = modules;
  const edits = elements.flatMap((element) => {
    if (isUnneeded(element)) return replaceElement(element, '');
    if (isModule(element)) return replaceElement(element, element === first ? script(added.scripts, places) : '');
    return rewriteElement(element, places);
  });
  const searches = elements.some((element) => attribute(element, 'data-index') !== undefined);
  return {
    html: applyEdits(html, [...edits, ...additions(elements, searches, places)]),
    modules: modules.map((element) => siteFile(attribute(element, 'src') ?? '', places)),
  };
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') === 'module';
}

function isUnneeded(element: Element): boolean {
  return element.tagName === 'link' && unneededLinks.has(attribute(element, 'rel') ?? '');
}

function rewriteElement(element: Element, places: Places): Edit[] {
  const edits = addressAttributes.flatMap((name) => {
    const address = attribute(element, name);
    return address === undefined ? [] : setAttribute(element, name, portableAddress(address, places));
  });
  const content = attribute(element, 'content') ?? '';
  const equivalent = attribute(element, 'http-equiv')?.toLowerCase();
  if (equivalent === 'content-security-policy')
    edits.push(...setAttribute(element, 'content', portablePolicy(content)));
  if (equivalent === 'refresh') {
    const moved = content.replace(/(?<=url=).*$/is, (address) => portableAddress(address, places));
    edits.push(...setAttribute(element, 'content', moved));
  }
  return edits;
}

/** What every page gets, and one that searches besides. */
function additions(elements: readonly Element[], searches: boolean, places: Places): Edit[] {
  const policy = elements.find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (policy === undefined || body === undefined) return [];
  const style = `<link rel="stylesheet" href="${fromPage(added.style, places)}">`;
  return [
    ...insertInto(policy, style + (searches ? script(added.search, places) : '')),
    ...insertInto(body, `<p class="unpack-first">${unpackFirst}</p>`),
  ];
}

/** Runs when the page has been read, as modules do; in the order of the page. */
function script(path: string, places: Places): string {
  return `<script defer src="${fromPage(path, places)}"></script>`;
}

function fromPage(path: string, places: Places): string {
  return portableAddress('../'.repeat(places.page.split('/').length - 1) + path, places);
}

/** The path within the site of what a page loads. */
function siteFile(address: string, { page }: Places): string {
  return new URL(address, `http://site.invalid/${encodeURI(page)}`).pathname.slice(1);
}
