export const tooDeep = 'Values are nested too deeply; no key needs more than three levels';

/** By error code of the `yaml` package: the mistakes that people make. */
const mends: Readonly<Record<string, string>> = {
  BAD_INDENT: 'The indentation does not fit; start keys of one level in one column',
  BAD_SCALAR_START: 'A value cannot start with this character; put the value in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'A value that holds a colon is ambiguous; put the value in quotation marks',
  DUPLICATE_KEY: 'The key stands here a second time; remove one',
  MISSING_CHAR: 'A quotation mark or bracket is missing; close what was opened',
  MULTILINE_IMPLICIT_KEY: 'A value over several lines is ambiguous; put the value in quotation marks',
  MULTIPLE_DOCS: 'A second document starts here; remove the line `---`',
  NON_STRING_KEY: 'A list or mapping cannot be a key; write the key as text',
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: 'The line is indented by a tab; indent by spaces',
  UNEXPECTED_TOKEN: 'Text follows the end of the value; put the whole value in quotation marks',
};

/** What is wrong and how to mend it, in our words; `undefined` for a rare mistake. */
export function mendOf(code: string): string | undefined {
  return mends[code];
}
