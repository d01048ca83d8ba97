/** First bytes (Latin-1) of formats that people take for text or rename to it. */
const formats: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xD0\xCF\x11\xE0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['ID3\x03', 'a sound recording'],
  ['OggS', 'a sound recording'],
  ['\x1F\x8B', 'a gzip archive'],
  ['7z\xBC\xAF\x27\x1C', 'a 7z archive'],
  ['Rar!\x1A', 'a RAR archive'],
  ['\xFD7zXZ', 'an xz archive'],
  ['\x28\xB5\x2F\xFD', 'a zstd archive'],
  ['SQLite format 3', 'a database'],
  ['bplist', 'a property list or web archive'],
  ['\x7FELF', 'a program'],
  ['\xFF\xFE\0\0', 'text in UTF-32'],
  ['\0\0\xFE\xFF', 'text in UTF-32'],
];

/** The name of the format, with its article, when the first bytes are those of a known one; else `null`. */
export function knownFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return formats.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}
