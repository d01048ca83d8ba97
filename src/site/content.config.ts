import { defineCollection } from 'astro:content';
import { ArticleSummary } from '../schema/article.ts';
import { Dossier } from '../schema/dossier.ts';
import { contentFolder } from './content/folder.ts';
import { articleLoader, dossierLoader } from './content/loaders.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(contentFolder), schema: ArticleSummary }),
  dossier: defineCollection({ loader: dossierLoader(contentFolder), schema: Dossier }),
};
