import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';

/**
 * Why a file cannot be an article: a fatal message with the rule `ingest:<rule>`. `reason` says what is wrong and how to mend it, in one
 * sentence without a full stop; `place` is in the file as received, where known. The caller throws it.
 */
export function rejection(
  file: string,
  rule: string,
  reason: string,
  place?: Pick<Point, 'line' | 'column'>,
): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: `ingest:${rule}`, ...(place && { place: { ...place } }) });
  message.file = file;
  message.name = place ? `${file}:${place.line}:${place.column}` : file;
  message.fatal = true;
  return message;
}
