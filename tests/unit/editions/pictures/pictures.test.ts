import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/editions/pictures/break-lines.ts';
import { drawable } from '../../../../src/editions/pictures/drawable.ts';
import { drawPicture, type PictureWords } from '../../../../src/editions/pictures/draw-picture.ts';
import { createTypesetter } from '../../../../src/editions/pictures/typesetter.ts';

const open = (name: string) =>
  createTypesetter(
    ['', '-latin1', '-latin-a'].map(
      (part) => new Uint8Array(readFileSync(`src/site/fonts/pictures/${name}${part}.ttf`)),
    ),
  );
const faces = { display: open('newsreader'), sans: open('archivo') };
const draw = (changes: Partial<PictureWords>): string =>
  drawPicture({ head: 'A dossier', title: 'A title', standIn: 'Article 4 of 5', facts: '5 words', ...changes }, faces);
const oneEach = (text: string): number => Array.from(text).length;

test('breaks at spaces, and wide words anywhere', () => {
  expect(breakLines('aa bb cccccc', 5, 9, oneEach)).toEqual(['aa bb', 'ccccc', 'c']);
});

test('cuts what does not fit, and says so', () => {
  expect(breakLines('aa bb cc dd', 5, 1, oneEach)).toEqual(['aa b…']);
  expect(breakLines('aa bb, cc dd', 6, 1, oneEach)).toEqual(['aa bb…']);
});

test('draws no words that would lack a letter, and leaves out other signs', () => {
  expect(drawable('A 🎉 title', faces.display.has)).toBe('A title');
  expect(drawable('Žluťoučký kůň, cafe\u0301', faces.display.has)).toBe('Žluťoučký kůň, café');
  expect(drawable('عنوان', faces.display.has)).toBeNull();
  expect(drawable('A 漢 title', faces.display.has)).toBeNull();
  expect(drawable('🎉', faces.display.has)).toBeNull();
});

test('a title in signs that the fonts lack is stood in for', () => {
  expect(draw({ title: 'عنوان' })).toBe(draw({ title: 'Article 4 of 5' }));
  expect(draw({ title: 'A title' })).not.toBe(draw({ title: 'Article 4 of 5' }));
});

test.each(['A title', 'word '.repeat(60), 'W'.repeat(300), '<&">'])('title %j stays within its place', (title) => {
  const picture = draw({ title, head: '', facts: '' });
  const inside = new Resvg(picture.replace(/<rect[^>]*>/, '')).getBBox();
  expect(inside!.x).toBeGreaterThanOrEqual(70);
  expect(inside!.x + inside!.width).toBeLessThanOrEqual(1125);
  expect(inside!.y + inside!.height).toBeLessThanOrEqual(540);
});

test('the same words make the same bytes', () => {
  const [first, second] = [draw({}), draw({})].map((picture) => new Resvg(picture).render().asPng());
  expect(first!.equals(second!)).toBe(true);
});

test('kerning moves letters together, as on the pages', () => {
  expect(faces.display.width('To')).toBeLessThan(faces.display.width('T') + faces.display.width('o'));
});
