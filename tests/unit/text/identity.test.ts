import { describe, expect, test } from 'vitest';
import { hashBase32 } from '../../../src/text/base32.ts';
import { articleId, canonicalUrl, passageId } from '../../../src/text/identity.ts';

describe('hashBase32', () => {
  test('is the start of the RFC 4648 base32 of the SHA-256', () => {
    // printf '' | sha256sum | xxd -r -p | base32
    expect(hashBase32('', 8)).toBe('4oymiquy');
    expect(hashBase32('', 3)).toBe('4oy');
    // printf 'Kyiv' | sha256sum | xxd -r -p | base32
    expect(hashBase32('Kyiv', 8)).toBe('3lgnoogv');
  });
});

describe('articleId', () => {
  test('depends on the path without its ending', () => {
    const id = articleId({ url: null, file: 'news/one.txt' });
    expect(id).toMatch(/^[a-z2-7]{8}$/);
    expect(articleId({ url: null, file: 'news/one.md' })).toBe(id);
    expect(articleId({ url: null, file: 'other/one.txt' })).not.toBe(id);
    expect(articleId({ url: null, file: 'news.d/one' })).not.toBe(articleId({ url: null, file: 'news' }));
  });

  test('depends on the address alone where there is one', () => {
    const url = 'https://example.org/story?id=1';
    expect(articleId({ url, file: 'a.txt' })).toBe(articleId({ url: `${url}#end`, file: 'b.txt' }));
  });

  test('is the same for both Unicode forms of a file name', () => {
    expect(articleId({ url: null, file: 'é.txt' })).toBe(articleId({ url: null, file: 'e\u0301.txt' }));
  });
});

test('canonicalUrl drops what does not change the page', () => {
  expect(canonicalUrl('http://Example.org/a?utm_source=x&b=1&fbclid=2#top')).toBe('https://example.org/a?b=1');
  expect(() => canonicalUrl('example')).toThrow(TypeError);
});

describe('passageId', () => {
  test('heeds the words, not their spacing, case or width', () => {
    const id = passageId('They spoke on Wednesday.');
    expect(id).toMatch(/^s-[a-z2-7]{7}$/);
    expect(passageId('  they  SPOKE on\u00A0Wednesday. ')).toBe(id);
    expect(passageId('They spoke on Tuesday.')).not.toBe(id);
  });
});
