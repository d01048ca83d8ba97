import { elementFaults } from './element-faults.ts';
import { type PageElement, pageElements } from './page-elements.ts';
import type { PageReport } from './page-report.ts';
import { policyFaults } from './policy-faults.ts';
import { type PagePlace, resolveAddress } from './resolve-address.ts';
import { addressesOf } from './url-attributes.ts';

/** What has been seen of a page so far. */
interface Reading {
  place: PagePlace;
  faults: string[];
  /** Files of the site, with the id of an element. */
  targets: Set<string>;
  ids: Set<string>;
  seen: Set<'policy' | 'language' | 'title'>;
}

/** More faults of one page are not listed. */
const mostFaults = 20;

/**
 * Reads a finished page as a browser does and reports what must not be published: whatever runs and is no script file of the site,
 * whatever is loaded from elsewhere, addresses with other schemes than http, https and mailto, a page without policy, language or
 * title, a link to an id that the page has not. Links to other pages are for `verifySite` to resolve.
 */
export function verifyPage(html: string, place: PagePlace): PageReport {
  const reading: Reading = { place, faults: [], targets: new Set(), ids: new Set(), seen: new Set() };
  for (const element of pageElements(html)) readElement(element, reading);
  for (const part of ['policy', 'language', 'title'] as const) {
    if (!reading.seen.has(part)) reading.faults.push(`The page has no ${part}`);
  }
  const own = `${place.page}#`;
  for (const target of reading.targets) {
    const id = target.startsWith(own) ? target.slice(own.length) : null;
    if (id !== null && !reading.ids.has(id)) reading.faults.push(`A link leads to #${id}, which the page has not`);
  }
  return {
    page: place.page,
    problems: reading.faults.slice(0, mostFaults).map((reason) => ({ page: place.page, reason })),
    links: [...reading.targets].filter((target) => !target.startsWith(own)),
    ids: [...reading.ids].join(' '),
  };
}

function readElement(element: PageElement, reading: Reading): void {
  const { faults, seen } = reading;
  for (const fault of elementFaults(element)) faults.push(`${show(element)} ${fault}`);
  readPolicy(element, reading);
  readAddresses(element, reading);
  readId(element, reading);
  if (element.name === 'html' && element.attributes.get('lang')) seen.add('language');
  if (element.name === 'title' && element.text.trim() !== '') seen.add('title');
}

function readPolicy({ name, attributes }: PageElement, { faults, seen }: Reading): void {
  if (name !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'content-security-policy') return;
  seen.add('policy');
  faults.push(...policyFaults(attributes.get('content') ?? ''));
}

function readAddresses(element: PageElement, { faults, targets, place, seen }: Reading): void {
  for (const { attribute, address, use } of addressesOf(element)) {
    if (use === 'load' && !seen.has('policy')) faults.push(`${show(element, attribute)} stands before the policy`);
    const target = resolveAddress(address, use, place);
    if (target.kind === 'file') targets.add(target.link);
    if (target.kind === 'forbidden') faults.push(`${show(element, attribute)} ${target.reason}`);
  }
}

function readId(element: PageElement, { faults, ids }: Reading): void {
  const id = element.attributes.get('id');
  if (id === undefined) return;
  if (id === '' || /\s/.test(id) || ids.has(id))
    faults.push(`${show(element, 'id')} has an id that is empty, broken or there twice`);
  ids.add(id);
}

/** The element as a person finds it in the page. */
function show({ name, attributes }: PageElement, attribute?: string): string {
  const value = attribute === undefined ? undefined : attributes.get(attribute);
  return value === undefined ? `<${name}>` : `<${name} ${attribute}="${value.slice(0, 80)}">`;
}
