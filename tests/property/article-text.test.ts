import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { renderText } from '../../src/site/reading/render-text.ts';
import { textTree } from '../../src/site/reading/text-tree.ts';
import { exampleArticle, exampleSentence } from '../examples/article.ts';

const words = fc
  .oneof(
    fc.constantFrom('<script>x</script>', '&amp;', '"', "' onload='x", ']]>', '<!--', '-->', '</span>', '= "/_astro/'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .map((text) => text.replaceAll(/[\r\n\0]/g, ' '));
const gap = fc.constantFrom(undefined, '', ' ', '\u00A0', '  ');

test('a reader sees the words of an article and the white space between them, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, gap), { minLength: 1, maxLength: 6 }), (lines) => {
      const sentences = lines.map(([text, gap], index) => ({
        ...exampleSentence(text, `s-aaaaaaa-${index + 1}`),
        ...(gap !== undefined && { gap }),
        toneWords: [[0, 1, 1] as [number, number, number]],
      }));
      const article = exampleArticle({ blocks: [{ kind: 'paragraph', marker: null, sentences }] });
      const expected = sentences.map(({ text, gap }, index) => (index === 0 ? text : (gap ?? ' ') + text)).join('');
      expect(textOf(parseFragment(renderText(textTree(article, null))))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
