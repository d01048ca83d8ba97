import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/schema/block.ts';
import { renderText } from '../../../../src/site/reading/render-text.ts';
import { textTree, titleBlockOf, titleTree } from '../../../../src/site/reading/text-tree.ts';
import { exampleArticle, exampleBlock, exampleSentence } from '../../../examples/article.ts';

const doubt = { rule: 'analyse:lost', message: 'A word is lost', line: 1, column: 1, span: null };

function render(blocks: Block[], changes: Parameters<typeof exampleArticle>[0] = {}): string {
  return renderText(textTree(exampleArticle({ blocks, ...changes }), null));
}

test('each sentence has its address, its number and its words', () => {
  expect(render([exampleBlock({ kind: 'paragraph', sentences: ['He came.'] })])).toBe(
    '<div class=para><p><span class=s id=s-aaaaaaa data-pagefind-title=1>' +
      '<a class=sn href=#s-aaaaaaa aria-label="Sentence 1" data-n=1></a>He came.</span></p></div>',
  );
});

test('a paragraph in a script that runs from right to left finds its direction', () => {
  expect(render([exampleBlock({ kind: 'paragraph', sentences: ['He said שלום.', 'More.'] })])).toContain(
    '<p dir=auto>',
  );
});

test('only sentences of paragraphs and items are numbered', () => {
  const html = render([
    exampleBlock({ kind: 'heading', sentences: ['Talks'] }),
    exampleBlock({ kind: 'paragraph', sentences: ['He came.', 'She went.'] }),
    exampleBlock({ kind: 'item', marker: '-', sentences: ['One.'] }),
    exampleBlock({ kind: 'byline', sentences: ['By Ana'] }),
  ]);
  expect(html.match(/data-n=\d+/g)).toEqual(['data-n=1', 'data-n=2', 'data-n=3']);
});

test('the white space between sentences is as it was', () => {
  const block = exampleBlock({ kind: 'paragraph', sentences: ['He came.', 'She went.', 'End.'] });
  block.sentences[1] = { ...block.sentences[1]!, gap: '' };
  expect(render([block]).replaceAll(/<[^>]+>/g, '')).toBe('He came.She went. End.');
});

function item(marker: string): Block {
  return exampleBlock({ kind: 'item', marker, sentences: ['One.'] });
}

test('items that follow each other make a list, numbers and bullets apart', () => {
  const html = render([item('-'), item('-'), item('3.'), item('4.')]);
  expect(html.match(/<(ul|ol|li)[^>]*>/g)).toEqual([
    '<ul>',
    '<li>',
    '<li>',
    '<ol>',
    '<li data-marker=3.>',
    '<li data-marker=4.>',
  ]);
});

test('markup in a text is text', () => {
  const html = render([exampleBlock({ kind: 'paragraph', sentences: ['<script>alert(1)</script> & "so" on'] })]);
  expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> &#x26; "so" on');
  expect(html).not.toContain('<script');
});

test('what is not ours to write does not pass', () => {
  const html = renderText({
    type: 'root',
    children: [
      { type: 'element', tagName: 'img', properties: { src: 'x', onError: 'alert(1)' }, children: [] },
      { type: 'element', tagName: 'a', properties: { href: 'javascript:alert(1)', onClick: 'x' }, children: [] },
      { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] },
    ],
  });
  expect(html).toBe('<a></a>');
});

describe('figures', () => {
  const sentence = {
    ...exampleSentence('A terrible war.'),
    tone: -0.7,
    hard: 6,
    grade: 17.4,
    toneWords: [[2, 10, -2.1]],
  };
  const block: Block = { kind: 'paragraph', marker: null, sentences: [sentence as Block['sentences'][number]] };

  test('stand in attributes, the words that made the tone in elements', () => {
    const html = render([block]);
    expect(html).toContain('id=s-aaaaaaa data-t=n2 data-d=3');
    expect(html).toContain('data-tone=−0.70 data-hard=6/7');
    expect(html).toContain('A <span class=w-n>terrible</span> war.');
  });

  test('a doubt frames its words, with the words of tone in it', () => {
    const html = render([block], { doubts: [{ ...doubt, sentence: 0, span: [0, 10] }] });
    expect(html).toContain('<span class=doubt>A <span class=w-n>terrible</span></span> war.');
    expect(html).toContain('<li class=note-doubt><b>Doubt.</b> A word is lost.</li>');
  });

  test('a doubt without a span frames the sentence', () => {
    const blocks = [exampleBlock({ kind: 'paragraph', sentences: ['He came.', 'She went.'] })];
    const html = render(blocks, { doubts: [{ ...doubt, sentence: 1 }] });
    expect(html).toContain('<span class=doubt>She went.</span>');
    expect(html).not.toContain('<span class=doubt>He came.</span>');
  });
});

describe('title', () => {
  const blocks = [
    exampleBlock({ kind: 'title', sentences: ['A call'] }),
    exampleBlock({ kind: 'paragraph', sentences: ['He came.'] }),
  ];

  test('found in the text is not repeated in it', () => {
    const article = exampleArticle({ blocks, title: { value: 'A call', origin: 'found' } });
    const block = titleBlockOf(article)!;
    expect(renderText(titleTree(article, block)).replaceAll(/<[^>]+>/g, '')).toBe('A call');
    expect(renderText(textTree(article, block)).replaceAll(/<[^>]+>/g, '')).toBe('He came.');
  });

  test('given by a person leaves the text whole', () => {
    const article = exampleArticle({ blocks, title: { value: 'Another', origin: 'given' } });
    expect(titleBlockOf(article)).toBeNull();
    expect(renderText(textTree(article, null)).replaceAll(/<[^>]+>/g, '')).toBe('A callHe came.');
  });
});
