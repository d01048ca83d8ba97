import type { DossierName, NameCompany } from '../../schema/dossier-name.ts';
import { byCodeUnits } from '../../text/order.ts';

/** So many are listed. */
const most = 12;

/** The names in each sentence, by article and line. */
export type NamesByLine = ReadonlyMap<string, readonly DossierName[]>;

export function namesByLine(names: readonly DossierName[]): NamesByLine {
  const byLine = new Map<string, DossierName[]>();
  for (const name of names) {
    for (const place of placesOf(name)) {
      const own = byLine.get(place);
      if (own) own.push(name);
      else byLine.set(place, [name]);
    }
  }
  return byLine;
}

/** The lines that have a name, each once. */
export function placesOf({ articles }: Pick<DossierName, 'articles'>): Set<string> {
  return new Set(articles.flatMap(({ article, mentions }) => mentions.map(([line]) => `${article} ${line}`)));
}

/** The names that stand in most sentences with one; of equally many those in most articles. */
export function companyOf(name: DossierName, byLine: NamesByLine): NameCompany[] {
  const together = new Map<DossierName, { sentences: number; articles: Set<string> }>();
  for (const place of placesOf(name)) {
    for (const other of byLine.get(place)!) {
      if (other === name) continue;
      const shared = together.get(other) ?? { sentences: 0, articles: new Set<string>() };
      shared.sentences += 1;
      shared.articles.add(place.split(' ')[0]!);
      together.set(other, shared);
    }
  }
  const company = [...together].map(([{ slug, name: called, type }, { sentences, articles }]): NameCompany => ({
    slug,
    name: called,
    type,
    sentences,
    articles: articles.size,
  }));
  company.sort((a, b) => b.sentences - a.sentences || b.articles - a.articles || byCodeUnits(a.slug, b.slug));
  return company.slice(0, most);
}
