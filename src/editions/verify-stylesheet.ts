import type { PageReport } from './page-report.ts';
import { type PagePlace, resolveAddress } from './resolve-address.ts';

const addresses = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Reports what a stylesheet loads from elsewhere, and which files of the site it needs; pictures within the stylesheet itself are its own. */
export function verifyStylesheet(css: string, place: PagePlace): PageReport {
  const { page } = place;
  const report: PageReport = { page, problems: [], links: [], ids: '' };
  for (const [, ...groups] of css.matchAll(addresses)) {
    const address = groups.find((group) => group !== undefined) ?? '';
    if (/^(?:data:image\/|#)/i.test(address)) continue;
    const target = resolveAddress(address, 'load', place);
    if (target.kind === 'file') report.links.push(target.link.replace(/#.*$/s, ''));
    else report.problems.push({ page, reason: `\`url(${address.slice(0, 80)})\` is not loaded from the site` });
  }
  return report;
}
