import { describe, expect, test } from 'vitest';
import { composeWhole } from '../../../examples/compose-whole.ts';
import { readArticle } from '../../../../src/site/content/read-article.ts';
import { readSummary } from '../../../../src/site/content/read-summary.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const article = exampleArticle({
  title: { value: 'A call', origin: 'found' },
  blocks: [
    exampleBlock({ kind: 'title', sentences: ['A call'] }),
    exampleBlock({ kind: 'paragraph', sentences: ['He *came*.', '1. She went & stayed.'] }),
    exampleBlock({ kind: 'item', marker: '-', sentences: ['One.'] }),
    exampleBlock({ kind: 'item', marker: '4.', sentences: ['Four.'] }),
  ],
  names: [{ name: 'Ann Lee', type: 'person', role: null, mentions: [[1, 0, 2]] }],
  quotations: [
    {
      kind: 'direct',
      spans: [[2, 3, 6]],
      speaker: { words: [1, 0, 2], name: 'Ann Lee', resolvedBy: 'pronoun' },
      cue: [1, 3, 7],
      channel: null,
    },
  ],
});
const { text } = composeWhole(article);

test('reads what compose wrote', () => {
  expect(readArticle(text)).toEqual(article);
});

test('the summary is the article without its text and what points into it', () => {
  const { blocks: _, names: __, quotations: ___, dates: ____, ...summary } = article;
  expect(readSummary(text)).toEqual(summary);
});

describe('a mistake is told with its place and how to mend it', () => {
  test.each([
    ['a missing front matter', (file: string) => file.slice(4), 'a.md:1: Missing front matter'],
    ['a value that is not JSON', (file: string) => file.replace('id: "aaaa2222"', 'id: aaaa2222'), 'a.md:2: The value is not JSON'],
    ['a value out of its schema', (file: string) => file.replace('"bytes":8', '"bytes":-8'), 'a.md:12: `source.bytes`: '],
    ['a key that does not exist', (file: string) => file.replace('byline: null', 'by: null'), 'a.md:1: `byline`: '],
    ['a key twice', (file: string) => file.replace('byline: null', 'id: null'), 'a.md:5: `id` a second time'],
    ['a block too few', (file: string) => file.replace('"title",', ''), 'a.md:18: `blocks` names 3 blocks, the body has 4'],
    ['an unknown kind of block', (file: string) => file.replace('"title",', '"tittle",'), 'a.md:18: `0`: Unknown kind of block `tittle`'],
    ['a line too many', (file: string) => `${file}More.\n`, 'a.md:19: `sentences` has 5 entries, the body 6 lines'],
    ['a figure out of its range', (file: string) => file.replace('"tone":0', '"tone":2'), 'a.md:20: `tone`: '],
    ['a name of an unknown type', (file: string) => file.replace('"person"', '"people"'), 'a.md:26: `type`: '],
    ['a name beyond its line', (file: string) => file.replace('[[1,0,2]]', '[[1,0,99]]'), 'a.md:26: [1,0,99] is no place in the text'],
    ['a cue on no line', (file: string) => file.replace('[1,3,7]', '[9,3,7]'), 'a.md:28: [9,3,7] is no place in the text'],
    ['a quotation nowhere', (file: string) => file.replace('[[2,3,6]]', '[]'), 'a.md:28: `spans`: '],
    ['a list too few', (file: string) => file.replace('dates: []\n', ''), 'a.md:1: Missing the list `dates`'],
    ['Markdown in the body', (file: string) => file.replace('\\*came\\*', '*came*'), 'a.md:34: Markdown `emphasis` in the body'],
    ['HTML in the body', (file: string) => file.replace('He ', 'He <b> '), 'a.md:34: Markdown `html` in the body'],
  ])('%s', (_, change, message) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(() => readArticle(changed, 'a.md')).toThrow(message);
  });
});

test('a body is plain text even where it looks like code, a rule or a definition', () => {
  for (const markdown of ['    code', '```\ncode\n```', '***', '[a]: b', '> quote', '![a](b)']) {
    expect(() => readArticle(`${text}\n${markdown}\n`, 'a.md')).toThrow(/Markdown `\w+` in the body|`blocks` names/);
  }
});
