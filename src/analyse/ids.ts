import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { passageId } from '../text/identity.ts';
import { need } from './need.ts';

declare module 'vfile' {
  interface DataMap {
    /** The address of each line within the page; all differ. */
    ids: string[];
  }
}

/** Names each line by its words; where they stand a second time, the name ends in `-2`. */
export function nameLines() {
  return (_: Root, file: VFile): void => {
    const text = String(file);
    const times = new Map<string, number>();
    file.data.ids = need(file, 'lines').map(({ start, end }) => {
      const id = passageId(text.slice(start, end));
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      return time === 1 ? id : `${id}-${time}`;
    });
  };
}
