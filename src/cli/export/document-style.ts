import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';

const faces = [
  { family: 'Newsreader', files: ['newsreader', 'newsreader-latin1', 'newsreader-latin-a'], weight: '400 650' },
  {
    family: 'Newsreader Display',
    files: ['newsreader-display', 'newsreader-display-latin1', 'newsreader-display-latin-a'],
    weight: '500',
  },
  { family: 'Archivo', files: ['archivo', 'archivo-latin1', 'archivo-latin-a'], weight: '400 700' },
];

/** The style of a document of one file: the site's own faces inside it, then what all documents share, then a file of its own. */
export async function documentStyle(name: 'single' | 'book'): Promise<string> {
  const rules = await Promise.all(
    faces.flatMap(({ files, ...face }) => files.map((file, part) => fontFace(face, file, part))),
  );
  const styles = ['document', name].map((file) =>
    readFile(join(projectRoot, `src/editions/document/${file}.css`), 'utf8'),
  );
  return [...rules, ...(await Promise.all(styles))].join('\n');
}

/** As in `fonts.css`: signs of English prose, of Latin-1, of Latin Extended-A. */
const ranges = [
  'U+20-7E, U+A0, U+A7, U+B7, U+D7, U+2009, U+2013-2014, U+2018-201A, U+201C-201E, U+2020, U+2022, U+2026, U+202F, U+2032-2033, U+20AC, U+2190-2193, U+2212',
  'U+A1-A6, U+A8-B6, U+B8-D6, U+D8-FF, U+152-153, U+2039-203A, U+2122',
  'U+100-151, U+154-17F, U+218-21B, U+1E9E',
];

async function fontFace(
  { family, weight }: { family: string; weight: string },
  file: string,
  part: number,
): Promise<string> {
  const font = await readFile(join(projectRoot, `src/site/fonts/${file}.woff2`));
  const source = `url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')`;
  return `@font-face{font-family:'${family}';src:${source};font-weight:${weight};unicode-range:${ranges[part]}}`;
}
