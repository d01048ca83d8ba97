/* Pages refer to what they have in common by a mark that no page has of itself: between two NUL characters. */

const mark = /\0([0-9a-z]+)\0/g;

/** A page without its frames: what stands around what is its own. */
export interface FramedPage {
  html: string;
  /** The frames that were taken out, by their names. */
  frames: Map<string, string>;
}

/** Takes the header and the footer out of a page; `nameOf` gives the same text the same name of letters and digits. Throws when a page has a NUL. */
export function takeFrames(html: string, nameOf: (text: string) => string): FramedPage {
  if (html.includes('\0')) throw new Error('A page has a NUL character');
  const frames = new Map<string, string>();
  const rest = html.replace(/<header class="bar".*?<\/header>|<footer class="foot".*?<\/footer>/gs, (text) => {
    const name = nameOf(text);
    frames.set(name, text);
    return `\0${name}\0`;
  });
  return { html: rest, frames };
}

/** Puts the frames back. Throws when one is not there. */
export function putFrames(html: string, frames: Readonly<Record<string, string>>): string {
  return html.replace(mark, (_, name: string) => {
    const text = frames[name];
    if (text === undefined) throw new Error(`There is no frame ${name}`);
    return text;
  });
}
