import type { SearchPage } from '../../../src/search/build-index.ts';

export interface ExampleArticle {
  id: string;
  title?: string;
  language?: string;
  sentences: string[];
  tone?: string;
  outlet?: string;
  date?: string;
  persons?: string[];
}

/** A page with the attributes that article pages have. */
export function examplePage(article: ExampleArticle, number = 1): SearchPage {
  const { id, title, language = 'en', sentences, tone = 'neutral', outlet, date, persons = [] } = article;
  const words = sentences.join(' ').split(' ').length;
  const filters = { tone, language, year: date?.slice(0, 4) ?? 'unknown', ...(outlet !== undefined && { outlet }) };
  const meta = {
    number: String(number),
    words: String(words),
    origin: title === undefined ? 'derived' : 'found',
    ...(date !== undefined && { date }),
  };
  const spans = sentences.map(
    (text, index) => `<span class="s" id="s-${id}${index}" data-pagefind-title="${index + 1}">${text}</span>`,
  );
  const weight = title === undefined ? '' : ' data-pagefind-body data-pagefind-weight="7"';
  return {
    url: `/articles/${id}/`,
    html: `<!doctype html><html lang="${language}"><head>${tags('filter', filters)}${persons.map((person) => tags('filter', { person })).join('')}${tags('meta', meta)}</head><body>
      <nav>Navigation</nav><h1 data-pagefind-meta="title"${weight}>${title ?? sentences[0]}</h1>
      <article data-pagefind-body><p>${spans.join(' ')}</p></article><aside>Scores beside the text</aside></body></html>`,
  };
}

function tags(kind: string, values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `<meta data-pagefind-${kind}="${name}[content]" content="${value}">`)
    .join('');
}

export const exampleArticles: ExampleArticle[] = [
  {
    id: 'aaaaaaaa',
    title: 'Harbour strike ends',
    sentences: ['The union’s leaders accepted the offer.', 'Ships left the harbour on Friday.'],
    tone: 'positive',
    outlet: 'Herald',
    date: '2024-03-08',
    persons: ['Ann Lee', 'Bob Ray'],
  },
  {
    id: 'bbbbbbbb',
    sentences: [
      'Leaders of the union and of the city met in the harbour.',
      'A security guarantee is what they want: “Security guarantees, no promises.”',
      'The union pays.',
    ],
    tone: 'negative',
    outlet: 'Post',
    date: '2025-01-02',
    persons: ['Zoë O’Neil & Co', 'Ann Lee', 'Ann Lee'],
  },
  {
    id: 'cccccccc',
    sentences: ['They use guarantees of another kind for their security.', 'A cease-fire, some said, is useful.'],
    outlet: 'Post',
    persons: ['Bob Ray'],
  },
  { id: 'dddddddd', language: 'de', sentences: ['Der Hafen streikt, die Gewerkschaft übernimmt.', 'The US waits.'] },
];
