import { added, folder } from './layout.ts';

export interface OpenMe {
  title: string;
  edition: string;
  /** How many articles there are, in words that fit the number: `5 articles`. */
  articles: string;
}

const policy = "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The page on top of the portable edition, which goes on to the dossier. Opened inside a zip it has nothing beside it: then it says what
 * to do, in the words that it has anyway.
 */
export function composeOpenMe({ title, edition, articles }: OpenMe): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name} · Dossier</title>
<script src="${folder}/${added.forward}"></script>
<h1><bdi>${name}</bdi></h1>
<p>${articles}, edition ${escapeHtml(edition)}. It needs no network and asks nobody for anything.</p>
<p><a href="${folder}/index.html" data-open>Open the dossier</a></p>
<p>If the link leads nowhere, this page was opened inside a zip. Unpack the zip first: choose “Extract all” or “Unpack” in the menu of the file, then open OPEN-ME.html in the folder that appears.</p>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
