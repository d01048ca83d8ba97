import { expect, test } from 'vitest';
import { verifyStylesheet } from '../../../src/editions/verify-stylesheet.ts';

const verify = (css: string) => verifyStylesheet(css, { page: '_astro/a.css', base: '/' });

test('lists the files of the site that it loads', () => {
  const css =
    '@font-face{src:url(./f.woff2)}a{background:url("../icon.svg#x")}b{mask:url(data:image/svg+xml,%3Csvg/%3E)}c{fill:url(#g)}';
  expect(verify(css)).toMatchObject({ problems: [], links: ['_astro/f.woff2', 'icon.svg'] });
});

test.each([
  'a{background:url(https://evil.example/a.png)}',
  "a{background:URL( '//evil.example/a.png' )}",
  '@import "https://evil.example/a.css";',
])('refuses %s', (css) => {
  expect(verify(css).problems).toHaveLength(1);
});
