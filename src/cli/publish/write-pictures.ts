import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { drawPicture, type Faces, type PictureWords } from '../../editions/pictures/draw-picture.ts';
import { createTypesetter, type Typesetter } from '../../editions/pictures/typesetter.ts';
import type { ArticleSummary } from '../../schema/article.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { formatDate } from '../../site/wording/dates.ts';
import { displayTitle } from '../../site/wording/titles.ts';
import { counted } from '../terminal/counted.ts';
import type { PictureChoice } from '../terminal/options.ts';
import type { Stage } from '../terminal/progress.ts';
import { projectRoot } from '../project.ts';
import { readEntries } from '../content/read-content.ts';
import { sha256 } from '../content/store.ts';

export interface WritePicturesOptions {
  /** A folder for the pictures; it need not exist. */
  folder: string;
  /** The dossier's data, written already. */
  data: string;
  dossier: Dossier;
  /** How many articles get one, the first ones. */
  articles: number;
  /** Folder of earlier pictures; `null` to use none. */
  store: string | null;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

export const pictureStore = join(projectRoot, 'node_modules/.cache/dossier/pictures');

const mostUnlessAll = 500;
const fontFolder = join(projectRoot, 'src/site/fonts/pictures');

/** How many articles get a picture; `null` where nothing does. Previews name pictures by their whole address: without one there are none. */
export function countPictures(choice: PictureChoice, { site, totals }: Dossier): number | null {
  if (site === null) return null;
  const counts = { none: null, dossier: 0, articles: Math.min(totals.published, mostUnlessAll), all: totals.published };
  return counts[choice];
}

/** Draws a picture for the dossier, `dossier.png`, and for its first articles, `<id>.png`. */
export async function writePictures({
  folder,
  data,
  dossier,
  articles,
  store,
  stage,
  signal,
}: WritePicturesOptions): Promise<void> {
  const drawing = stage('Drawing pictures', articles + 1);
  const faces = await openFaces();
  await mkdir(folder, { recursive: true });
  const draw = async (name: string, words: PictureWords): Promise<void> => {
    signal.throwIfAborted();
    await writeFile(join(folder, `${name}.png`), await render(drawPicture(words, faces), store));
    drawing.advance();
  };
  await draw('dossier', wordsOfDossier(dossier));
  let number = 0;
  for await (const json of readEntries(join(data, 'articles.json'))) {
    if (number === articles) break;
    const article = JSON.parse(json) as ArticleSummary;
    number += 1;
    await draw(article.id, wordsOfArticle(article, number, dossier));
  }
  drawing.done(counted(articles + 1, 'picture'));
}

function wordsOfDossier({ title, totals, date }: Dossier): PictureWords {
  const facts = [
    counted(totals.published, 'article'),
    counted(totals.words, 'word'),
    ...(date ? [formatDate(date)] : []),
  ];
  return {
    head: 'Dossier',
    title: title.value,
    standIn: counted(totals.published, 'article'),
    facts: facts.join(' · '),
  };
}

function wordsOfArticle(article: ArticleSummary, number: number, { title, totals }: Dossier): PictureWords {
  const place = `Article ${number} of ${totals.published}`;
  const { outlet, published, counts } = article;
  const known = [outlet?.value, published && formatDate(published.value), counted(counts.words, 'word')].filter(
    Boolean,
  );
  return {
    head: title.value,
    title: displayTitle(article.title),
    standIn: place,
    facts: [place, ...known].join(' · '),
  };
}

async function openFaces(): Promise<Faces> {
  return { display: await openFace('newsreader'), sans: await openFace('archivo') };
}

async function openFace(name: string): Promise<Typesetter> {
  const files = ['', '-latin1', '-latin-a'].map((part) => readFile(join(fontFolder, `${name}${part}.ttf`)));
  return createTypesetter((await Promise.all(files)).map((file) => new Uint8Array(file)));
}

/** PNG of a picture; one that was rendered before comes from the store. */
async function render(svg: string, store: string | null): Promise<Buffer> {
  if (store === null) return renderNew(svg);
  const path = join(store, `${sha256(svg)}.png`);
  const known = await readFile(path).catch(() => null);
  if (known !== null) return known;
  const picture = renderNew(svg);
  const temporary = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, picture);
  await rename(temporary, path);
  return picture;
}

function renderNew(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
