import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/*
 * Cuts the site's faces out of the variable fonts of @fontsource-variable. Run by hand when a face or a sign is added:
 *   node scripts/subset-fonts.ts
 * The results are committed in src/site/fonts and declared in src/site/styles/fonts.css, with the same ranges.
 */

type Axes = Record<string, number | { min: number; max: number }>;

interface Face {
  name: string;
  /** Where the variable font is, within the packages, without subset and style. */
  from: (subset: string) => string;
  axes: Axes;
}

/** Newsreader is drawn for sizes from 6 to 72; each face has one of them, since keeping the axis would double every file. */
const faces: Face[] = [
  {
    name: 'newsreader',
    from: (subset) => `newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    axes: { opsz: 18, wght: { min: 400, max: 650 } },
  },
  {
    name: 'newsreader-italic',
    from: (subset) => `newsreader/files/newsreader-${subset}-opsz-italic.woff2`,
    axes: { opsz: 32, wght: 420 },
  },
  {
    name: 'newsreader-display',
    from: (subset) => `newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    axes: { opsz: 60, wght: 500 },
  },
  {
    name: 'archivo',
    from: (subset) => `archivo/files/archivo-${subset}-wdth-normal.woff2`,
    axes: { wdth: 96, wght: { min: 400, max: 700 } },
  },
];

/** A browser loads a part only when a page has one of its signs. */
const parts = [
  // English prose and the interface.
  { name: '', subset: 'latin', signs: `${range(0x20, 0x7e)}\u00A0§·×\u2009–—‘’‚“”„†•…\u202F′″€←↑→↓−` },
  // Latin-1: western European languages.
  { name: '-latin1', subset: 'latin', signs: `${range(0xa1, 0xff).replaceAll(/[§·×]/g, '')}Œœ‹›™` },
  // Latin Extended-A and the comma-below letters: central and eastern European languages, Turkish.
  { name: '-latin-a', subset: 'latin-ext', signs: `${range(0x100, 0x17f).replaceAll(/[Œœ]/g, '')}ȘșȚțẞ` },
];

const pictureFaces: Face[] = [
  { ...faces[2]!, name: 'newsreader' },
  { ...faces[3]!, axes: { wdth: 96, wght: 500 } },
];

const keepFeatures = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'lnum', 'tnum', 'pnum'];

for (const { name, from, axes } of faces) {
  for (const part of parts) {
    const font = await readFile(input(from(part.subset)));
    const cut = await subsetFont(font, part.signs, {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures,
      noHinting: true,
    });
    await writeFile(output(`${name}${part.name}.woff2`), cut);
    console.log(`${name}${part.name}.woff2: ${cut.length} bytes`);
  }
}
for (const family of ['newsreader', 'archivo']) {
  await writeFile(output(`OFL-${family}.txt`), await readFile(input(`${family}/LICENSE`)));
}

// Pictures for previews are drawn without a browser, from fonts that are not compressed.
for (const { name, from, axes } of pictureFaces) {
  for (const part of parts) {
    const cut = await subsetFont(await readFile(input(from(part.subset))), part.signs, {
      targetFormat: 'sfnt',
      variationAxes: axes,
      keepFeatures: ['kern'],
      noHinting: true,
    });
    await writeFile(output(`pictures/${name}${part.name}.ttf`), cut);
  }
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

function input(path: string): URL {
  return new URL(`../node_modules/@fontsource-variable/${path}`, import.meta.url);
}

function output(path: string): URL {
  return new URL(`../src/site/fonts/${path}`, import.meta.url);
}
