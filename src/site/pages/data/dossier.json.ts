import type { APIRoute } from 'astro';
import { loadDossier } from '../../content/dossier.ts';

export const GET: APIRoute = async () => Response.json((await loadDossier()).dossier);
