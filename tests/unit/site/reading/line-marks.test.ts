import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/schema/article.ts';
import type { NameEntry } from '../../../../src/schema/name.ts';
import type { Quotation } from '../../../../src/schema/quotation.ts';
import { layersOf } from '../../../../src/site/reading/layers.ts';
import { lineMarks } from '../../../../src/site/reading/line-marks.ts';
import { namedHere } from '../../../../src/site/reading/named-here.ts';
import { quotedHere, speakersHere } from '../../../../src/site/reading/quoted-here.ts';
import { renderText } from '../../../../src/site/reading/render-text.ts';
import { textTree } from '../../../../src/site/reading/text-tree.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const address = (slug: string): string => `../../names/${slug}/`;

function entry(changes: Partial<NameEntry> & Pick<NameEntry, 'name' | 'mentions'>): NameEntry {
  return { type: 'person', role: null, slug: changes.name.toLowerCase(), ...changes };
}

function quotation(changes: Partial<Quotation> & Pick<Quotation, 'spans'>): Quotation {
  return { kind: 'direct', speaker: null, cue: null, channel: null, ...changes };
}

function article(sentences: string[], changes: Partial<Article>): Article {
  return exampleArticle({ blocks: [exampleBlock({ kind: 'paragraph', sentences })], ...changes });
}

/** The sentences as HTML, without their numbers. */
function render(of: Article): string {
  const html = renderText(textTree(of, null, lineMarks(of, address)));
  return html.replaceAll(/<a class="sn".*?<\/a>/g, '').replaceAll(/<\/?(div|p)[^>]*>/g, '');
}

/** The words alone. */
function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '');
}

describe('a name', () => {
  const text = 'Ana saw Oslo.';
  const names = [
    entry({ name: 'Ana', mentions: [[0, 0, 3]] }),
    entry({ name: 'Oslo', type: 'place', mentions: [[0, 8, 12]] }),
  ];

  test('is a link to its entry, of the class of its type', () => {
    expect(render(article([text], { names }))).toContain(
      '<a class=m-p href=../../names/ana/>Ana</a> saw <a class=m-l href=../../names/oslo/>Oslo</a>.</span>',
    );
  });

  test('holds its words of tone, and stands within a doubt', () => {
    const of = article(['Doctor Death came.'], {
      names: [entry({ name: 'Doctor Death', slug: 'doctor-death', mentions: [[0, 0, 12]] })],
      doubts: [{ rule: 'analyse:lost', message: 'Lost', line: 1, column: 1, sentence: 0, span: null }],
    });
    of.blocks[0]!.sentences[0]!.toneWords = [[7, 12, -2]];
    expect(render(of)).toContain(
      '<span class=doubt><a class=m-p href=../../names/doctor-death/>Doctor <span class=w-n>Death</span></a> came.</span>',
    );
  });
});

describe('a quotation', () => {
  const speaker = { words: [0, 6, 9] as [number, number, number], name: 'Ana', resolvedBy: 'name' as const };

  test('is framed with its marks, and says after its last words who speaks', () => {
    const of = article(['“We,” Ana said, “tried.', 'And failed.”'], {
      quotations: [
        quotation({
          spans: [
            [0, 1, 4],
            [0, 17, 23],
            [1, 0, 11],
          ],
          speaker,
        }),
      ],
    });
    const html = render(of);
    expect(html).toContain('<span class=q>“We,”</span> Ana said, <span class=q>“tried.</span>');
    expect(html).toContain('<span class=q data-by=Ana>And failed.”</span>');
    expect(words(html)).toBe('“We,” Ana said, “tried. And failed.”');
  });

  test('holds names, and a doubt that runs out of it is cut at its end', () => {
    const of = article(['He said: “Ana won” again.'], {
      names: [entry({ name: 'Ana', mentions: [[0, 10, 13]] })],
      quotations: [quotation({ spans: [[0, 10, 17]] })],
      doubts: [{ rule: 'analyse:lost', message: 'Lost', line: 1, column: 1, sentence: 0, span: [14, 24] }],
    });
    expect(render(of)).toContain(
      '<span class=q data-by="speaker unknown">“<a class=m-p href=../../names/ana/>Ana</a> <span class=doubt>won”</span></span><span class=doubt> again</span>.',
    );
  });

  test('that quotes nobody is not marked', () => {
    const of = article(['The “deal” and “Hamlet”.'], {
      quotations: [
        quotation({ kind: 'scare', spans: [[0, 5, 9]] }),
        quotation({ kind: 'title', spans: [[0, 16, 22]] }),
      ],
    });
    expect(render(of)).not.toContain('class=q');
    expect(quotedHere(of)).toEqual([]);
    expect(layersOf(of)).toEqual([]);
  });
});

test('speakers are listed by their first words, those without a name last', () => {
  const of = article(['“A” “B” “C”, he said. Ana.'], {
    quotations: [
      quotation({ spans: [[0, 1, 2]] }),
      quotation({ spans: [[0, 5, 6]], speaker: { words: [0, 13, 15], name: 'Ana', resolvedBy: 'pronoun' } }),
      quotation({ spans: [[0, 9, 10]], speaker: { words: [0, 13, 15], name: null, resolvedBy: 'pronoun' } }),
    ],
  });
  const listed = speakersHere(quotedHere(of)).map(({ name, quotations }) => [name, quotations.map((one) => one.words)]);
  expect(listed).toEqual([
    ['Ana', ['B']],
    [null, ['A', 'C']],
  ]);
  expect(quotedHere(of)[1]?.speaker?.words).toBe('he');
});

test('names are listed by type, the most mentioned first, each line once', () => {
  const of = article(['Ana and Ben and Ben.', 'Oslo.', 'Ben.'], {
    names: [
      entry({ name: 'Ana', mentions: [[0, 0, 3]] }),
      entry({
        name: 'Ben',
        mentions: [
          [0, 8, 11],
          [0, 16, 19],
          [2, 0, 3],
        ],
      }),
      entry({ name: 'Oslo', type: 'place', mentions: [[1, 0, 4]] }),
    ],
  });
  const listed = namedHere(of).map(({ type, names }) => [
    type,
    names.map(({ name, mentions, lines }) => [name, mentions, lines.map(({ number }) => number)]),
  ]);
  expect(listed).toEqual([
    [
      'person',
      [
        ['Ben', 3, [1, 3]],
        ['Ana', 1, [1]],
      ],
    ],
    ['place', [['Oslo', 1, [2]]]],
  ]);
  expect(layersOf(of)).toEqual(['names']);
});

test('entries that the dossier takes for one name are listed once, of whichever type they are', () => {
  const of = article(['Trump spoke.', 'Donald Trump left.', 'Trump won.'], {
    names: [
      entry({
        name: 'Trump',
        mentions: [
          [0, 0, 5],
          [2, 0, 5],
        ],
      }),
      entry({ name: 'Donald Trump', type: 'place', slug: 'trump', mentions: [[1, 0, 12]] }),
    ],
  });
  const listed = namedHere(of).flatMap(({ names }) =>
    names.map(({ name, mentions, lines }) => [name, mentions, lines.map(({ number }) => number)]),
  );
  expect(listed).toEqual([['Trump', 3, [1, 2, 3]]]);
});
