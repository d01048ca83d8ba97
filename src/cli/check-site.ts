import type { Stage } from './progress.ts';

export interface CheckSiteOptions {
  /** The finished site. */
  folder: string;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

export async function checkSite(_: CheckSiteOptions): Promise<void> {}
