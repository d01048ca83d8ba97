import { watch } from 'node:fs';
import { basename, join } from 'node:path';

const settleMs = 150;

export interface Changes {
  /** Settles once something has changed since the last call and nothing has for a moment. */
  next: () => Promise<void>;
  close: () => void;
}

/** Watches all files below some folders, but for hidden ones and those below `leaveOut`. */
export function watchAll(folders: readonly string[], leaveOut: readonly string[]): Changes {
  let pending = false;
  let wake: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string): void => {
    if (leaveOut.some((left) => path.startsWith(left)) || basename(path).startsWith('.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = true;
      wake?.();
    }, settleMs);
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, name) => onChange(join(folder, name ?? ''))),
  );
  return {
    next: async () => {
      if (!pending) await new Promise<void>((resume) => (wake = resume));
      pending = false;
    },
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
