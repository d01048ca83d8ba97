import { z } from 'zod';
import { Sha256 } from './manifest.ts';

/** A part of a site, as it is fetched to be kept offline: the file `offline/<sha256>.pack`. */
export const PackRef = z.strictObject({ sha256: Sha256, bytes: z.int().positive() });
export type PackRef = z.output<typeof PackRef>;

/** What a file is, which tells how often it changes: pages, the search index, downloads, and the rest. */
export const packKinds = ['pages', 'search', 'data', 'files'] as const;
export type PackKind = (typeof packKinds)[number];

/** `offline/packs.json`: all that must be fetched to read a site offline. */
export const PackList = z.strictObject({
  edition: z.string(),
  /** How many articles the dossier has. */
  articles: z.int().positive(),
  /** Of all packs. */
  bytes: z.int().positive(),
  /** What a server would say with every file. */
  headers: z.record(z.string(), z.string()),
  /** Texts that many pages have in common: a pack with the one file `frames.json`. */
  frames: PackRef,
  /** The packs of a kind: a power of two, so that the path of a file says which one has it; `null` for one without files. */
  packs: z.record(z.enum(packKinds), z.array(PackRef.nullable())),
});
export type PackList = z.output<typeof PackList>;

/** An edition that is kept. */
export interface KeptEdition {
  edition: string;
  articles: number;
  bytes: number;
}

/** What pages are told about reading offline. */
export interface OfflineState {
  /** The edition that can be read offline. */
  kept: KeptEdition | null;
  /** A newer one that is not kept yet. */
  next: {
    edition: string;
    /** What is to be fetched, and what has been. */
    bytes: number;
    done: number;
    /** `asks`: the reader is to agree first. */
    phase: 'asks' | 'fetches' | 'failed';
    /** Why it failed; empty otherwise. */
    reason: string;
  } | null;
}

/** What pages ask: how things are, or to fetch what the reader has agreed to. */
export type OfflineRequest = 'state' | 'keep';
