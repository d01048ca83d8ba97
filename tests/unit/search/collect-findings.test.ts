import { expect, test } from 'vitest';
import { collectFindings, type Known } from '../../../src/search/collect-findings.ts';
import { findingPage } from '../../../src/search/finding.ts';

const none: Known = {
  statements: [],
  quotations: [],
  variants: [],
  names: [],
  numberOf: (article) => ({ aaaaaaaa: 1, bbbbbbbb: 2 })[article] ?? 0,
  sentencePath: (article, sentence) => `/articles/${article}/#${sentence}`,
  namePath: ({ slug }) => `/names/${slug}/`,
};

const passage = (article: string, words: string) => ({
  article,
  span: [0, 0, words.length] as [number, number, number],
  sentence: 's-abcdefg',
  words,
});

test('a statement is found by its wording, and leads to every article that carries it', () => {
  const members = [passage('bbbbbbbb', 'They met.'), passage('aaaaaaaa', 'The two met.')].map((one) => ({ ...one, how: 'same' as const })); // prettier-ignore
  const [finding] = collectFindings({ ...none, statements: [{ id: 'st-abcdefg', central: 1, members }] });
  expect(finding).toMatchObject({ kind: 'statement', text: 'The two met.', path: '/articles/aaaaaaaa/#s-abcdefg' });
  expect(finding?.carriers.map(({ number }) => number)).toEqual([1, 2]);
});

const said = (article: string, name: string) => ({
  article,
  index: 0,
  kind: 'direct' as const,
  parts: [{ sentence: 's-abcdefg', text: 'long and productive' }],
  speaker: { words: name, name, resolvedBy: 'name' as const, slug: 'donald-trump' },
  cue: null,
  channel: null,
});

test('what two articles quote alike is found once, under the name that the dossier has for who said it', () => {
  const members = ['aaaaaaaa', 'bbbbbbbb'].map((article) => ({
    article,
    quotation: 0,
    spans: [[0, 0, 19] as [number, number, number]],
  }));
  const findings = collectFindings({
    ...none,
    names: [{ slug: 'donald-trump', name: 'Donald Trump', type: 'person', role: null, tone: null, articles: [] }],
    quotations: [said('aaaaaaaa', 'Trump'), said('bbbbbbbb', 'Donald J. Trump')],
    variants: [{ id: 'qv-abcdefg', speakers: ['Trump'], wordings: [{ parts: [], members }] }],
  });
  const quotations = findings.filter(({ kind }) => kind === 'quotation');
  expect(quotations).toHaveLength(1);
  expect(quotations[0]).toMatchObject({ text: 'long and productive', speakers: ['Donald Trump'], about: '' });
  expect(quotations[0]?.carriers).toHaveLength(2);
});

test('a page for the index holds text as text', () => {
  const html = findingPage({
    kind: 'name',
    id: 'name-x',
    text: '<b>"R&D"</b>',
    path: '/names/x/',
    speakers: [],
    about: '',
    carriers: [{ number: 1, path: '/articles/a/#s-b' }],
  });
  expect(html).toContain('<p id="s-name-x">&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;</p>');
  expect(html).toContain('content="1 /articles/a/#s-b"');
});
