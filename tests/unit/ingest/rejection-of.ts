import { VFileMessage } from 'vfile-message';

/** The message that a call throws; fails when it throws none or something else. */
export function rejectionOf(call: () => unknown): VFileMessage {
  try {
    call();
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    throw error;
  }
  throw new Error('nothing was rejected');
}
