import { hashBase32 } from './base32.ts';

const campaignParameters = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;
const ending = /\.[^./]*$/;

/**
 * The name of an article for ever: 8 characters of base32. Two files with the same address are the same article; without an
 * address the path within the folder, less its ending, is what stays when the text is corrected.
 */
export function articleId({ url, file }: { url: string | null; file: string }): string {
  return hashBase32(url === null ? file.replace(ending, '').normalize('NFC') : canonicalUrl(url), 8);
}

/**
 * The form of a web address in which it is compared: without fragment and campaign parameters, always `https`.
 * @throws {TypeError} on what is no absolute URL.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  url.hash = '';
  if (url.protocol === 'http:') url.protocol = 'https:';
  for (const name of Array.from(url.searchParams.keys())) {
    if (campaignParameters.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/** A sentence as it is compared: NFKC, every run of white space one space, lower case, trimmed. */
export function normaliseSentence(sentence: string): string {
  return sentence.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** The address of a sentence within its page, from its words alone: an edit elsewhere never moves a link. */
export function passageId(sentence: string): string {
  return `s-${hashBase32(normaliseSentence(sentence), 7)}`;
}
