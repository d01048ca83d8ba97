import type { Pack } from './packed-files.ts';

declare global {
  /** Called by each pack when it is run. */
  var dossierPack: (number: number, pack: Pack) => void;
}

/** Makes ready for packs to arrive; returns how to wait for one that `run` brings. Throws when none arrives. */
export function receivePacks(run: (number: number) => Promise<void>): (number: number) => Promise<Pack> {
  const arrived = new Map<number, Pack>();
  globalThis.dossierPack = (number, pack) => void arrived.set(number, pack);
  return async (number) => {
    await run(number);
    const pack = arrived.get(number);
    arrived.delete(number);
    if (pack === undefined) throw new Error(`Pack ${number} of the index is broken`);
    return pack;
  };
}
