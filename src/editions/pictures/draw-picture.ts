import { breakLines } from './break-lines.ts';
import { drawable } from './drawable.ts';
import type { Typesetter } from './typesetter.ts';

/** What stands on a picture. */
export interface PictureWords {
  /** Beside the mark. */
  head: string;
  title: string;
  /** Stands for a title in signs that the fonts lack. */
  standIn: string;
  /** At the foot. */
  facts: string;
}

/** As previews ask for it. */
export const pictureSize = { width: 1200, height: 630 } as const;

const margin = 80;
const measure = pictureSize.width - 2 * margin;
const titleTop = 170;
const titleHeight = 330;
const colours = { paper: '#f2f5f1', ink: '#131715', quiet: '#3f4843', rule: '#c3ccc4', red: '#b3230f' } as const;

/** From large to small: a title is set in the first size that holds it whole, or cut in the last. */
const smallest = 46;
const titleSizes = [88, 76, 64, 54, smallest] as const;
const leading = 1.12;

/** The faces of a picture, as on the pages. */
export interface Faces {
  display: Typesetter;
  sans: Typesetter;
}

/** A preview as SVG of outlines only, in the site's own type: it looks the same wherever it is rendered. */
export function drawPicture({ head, title, standIn, facts }: PictureWords, { display, sans }: Faces): string {
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    mark,
    `<g fill="${colours.ink}">${drawTitle(drawable(title, display.has) ?? standIn, display)}</g>`,
    `<path d="M${margin} 532h${measure}" stroke="${colours.rule}" stroke-width="2"/>`,
    `<g fill="${colours.quiet}">`,
    drawLine(head, sans, { x: margin + 84, y: 105, size: 30 }),
    drawLine(facts, sans, { x: margin, y: 578, size: 28 }),
    '</g></svg>',
  ].join('');
}

/** A line that forks and rejoins, as in `public/icon.svg`. */
const mark =
  `<g transform="translate(${margin - 2} 63) scale(2.1)" fill="none" stroke-width="2.5">` +
  `<path d="M1 15h6c5 0 4-7 9-7h2c5 0 4 7 9 7h2" stroke="${colours.ink}"/>` +
  `<path d="M7 15c5 0 4 7 9 7h2c5 0 4-7 9-7" stroke="${colours.red}"/></g>`;

function drawTitle(title: string, face: Typesetter): string {
  const size = titleSizes.find((size) => breakTitle(title, size, Infinity, face).length <= mostLines(size)) ?? smallest;
  return breakTitle(title, size, mostLines(size), face)
    .map((line, index) => face.draw(line, { x: margin, y: Math.round(titleTop + size + index * size * leading), size }))
    .join('');
}

function mostLines(size: number): number {
  return Math.floor(titleHeight / (size * leading));
}

function breakTitle(title: string, size: number, most: number, face: Typesetter): string[] {
  return breakLines(title, measure, most, (text) => face.width(text) * size);
}

/** One line up to the right margin, cut where it is too long; empty where the face lacks its letters. */
function drawLine(text: string, face: Typesetter, place: { x: number; y: number; size: number }): string {
  const width = pictureSize.width - margin - place.x;
  const [line = ''] = breakLines(drawable(text, face.has) ?? '', width, 1, (text) => face.width(text) * place.size);
  return face.draw(line, place);
}
