import type { PageElement } from './page-elements.ts';

/** Elements that bring foreign documents, styles or scripts into a page, or change where its addresses lead. */
const forbiddenElements = new Set(
  'animate animatemotion animatetransform applet base embed fencedframe foreignobject frame frameset iframe object plaintext portal set style xmp'.split(
    ' ',
  ),
);

/** Attributes that hold documents or styles, or report where a person goes. */
const forbiddenAttributes = new Set(['attributionsrc', 'ping', 'srcdoc', 'style']);

/** All that a page may say in the place of a server. */
const equivalents = new Set(['content-security-policy', 'refresh']);

/** What an element has that must not be published, whatever page it stands on; addresses are looked at elsewhere. */
export function elementFaults({ name, attributes, text, inNoscript }: PageElement): string[] {
  const faults: string[] = [];
  if (forbiddenElements.has(name)) faults.push('is not allowed');
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('on') || forbiddenAttributes.has(attribute)) faults.push(`has the attribute ${attribute}`);
    if (inNoscript && /<\/noscript/i.test(value)) faults.push('ends a noscript from within an attribute');
  }
  if (name === 'script' && (text.trim() !== '' || !attributes.has('src'))) faults.push('is a script within the page');
  const equivalent = attributes.get('http-equiv')?.toLowerCase();
  if (equivalent !== undefined && !equivalents.has(equivalent)) faults.push(`has http-equiv ${equivalent}`);
  return faults;
}
