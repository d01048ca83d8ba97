/** Markup stands in the page, in templates named by `data-part`; what changes in it are the elements with a `data-part` of their own. */

/** A copy of what the template `name` holds: one element. */
export function copyPart(page: ParentNode, name: string): HTMLElement {
  const template = part(page, name, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The template \`${name}\` holds no element`);
  return copy;
}

/** The element named `name` below `root`. */
export function part<E extends Element>(root: ParentNode, name: string, type: abstract new (...args: never[]) => E): E {
  const element = root.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof type)) throw new Error(`There is no ${type.name} \`${name}\``);
  return element;
}

/** A link to another search. */
export function searchLink(hash: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${hash}`;
  link.textContent = text;
  return link;
}
