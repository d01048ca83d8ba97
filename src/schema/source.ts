import type { SourceBlock } from './block.ts';
import type { Doubt } from './doubt.ts';
import type { MaybeFact } from './fact.ts';

/** One article as received: decoded, cleaned, cut into blocks; nothing is judged yet. */
export interface Source {
  /** 8 characters of base32; see `articleId` in `src/text/identity.ts`. */
  id: string;
  /** Path within the dossier's folder, with `/`, NFC. */
  file: string;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
  bytes: number;
  encoding: Encoding;
  /** The file's text: decoded, `\n` line ends, without control and bidi characters, without front matter. Offsets count its UTF-16 units. */
  text: string;
  /** How many lines of front matter stand before `text` in the file. */
  linesBefore: number;
  blocks: SourceBlock[];
  /** `null`: neither given nor in the text (`analyse` then derives one). */
  title: MaybeFact;
  /** The line as printed, `Compiled by Ana Dumbadze`. */
  byline: MaybeFact;
  author: MaybeFact;
  outlet: MaybeFact;
  published: MaybeFact;
  url: MaybeFact;
  licence: MaybeFact;
  /** BCP 47 primary subtag, such as `en`; `null` when the text is too short or odd to tell. */
  language: MaybeFact;
  doubts: Doubt[];
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
