import * as harfbuzz from 'harfbuzzjs';

/** Sets lines in one face. */
export interface Typesetter {
  /** Whether the face can draw a sign. */
  has: (sign: string) => boolean;
  /** How wide a text is, in ems. */
  width: (text: string) => number;
  /** A line as SVG, without colour: its outlines, beginning at `x` on the base line `y`; `size` in pixels. */
  draw: (text: string, place: { x: number; y: number; size: number }) => string;
}

interface Part {
  font: harfbuzz.Font;
  /** Units in an em. */
  upem: number;
  signs: ReadonlySet<number>;
}

interface Glyph {
  id: number;
  part: Part;
  /** Where it begins on the line, in ems. */
  at: number;
}

/** `fonts`: the bytes of the face's TrueType files, each with other signs. */
export function createTypesetter(fonts: readonly Uint8Array<ArrayBuffer>[]): Typesetter {
  const parts = fonts.map(openPart);
  const partOf = (sign: string): Part | undefined => parts.find(({ signs }) => signs.has(sign.codePointAt(0)!));
  const set = (text: string): { glyphs: Glyph[]; width: number } => {
    const glyphs: Glyph[] = [];
    let width = 0;
    for (const run of splitRuns(text, partOf)) {
      const shaped = shape(run.text, run.part);
      glyphs.push(...shaped.glyphs.map((glyph) => ({ ...glyph, at: glyph.at + width })));
      width += shaped.width;
    }
    return { glyphs, width };
  };
  return {
    has: (sign) => partOf(sign) !== undefined,
    width: (text) => set(text).width,
    draw: (text, { x, y, size }) => {
      const outlines = set(text).glyphs.map(({ id, part, at }) => {
        const scale = round(size / part.upem);
        const move = `translate(${round(x + at * size)} ${y}) scale(${scale} ${-scale})`;
        return `<path transform="${move}" d="${part.font.glyphToPath(id)}"/>`;
      });
      return outlines.join('');
    },
  };
}

function openPart(bytes: Uint8Array<ArrayBuffer>): Part {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes.slice().buffer));
  return { font: new harfbuzz.Font(face), upem: face.upem, signs: new Set(face.collectUnicodes()) };
}

/** Pieces of a text that are set from one file; signs that no file has are left out. */
function splitRuns(text: string, partOf: (sign: string) => Part | undefined): { part: Part; text: string }[] {
  const runs: { part: Part; text: string }[] = [];
  for (const sign of text) {
    const part = partOf(sign);
    if (part === undefined) continue;
    const last = runs.at(-1);
    if (last?.part === part) last.text += sign;
    else runs.push({ part, text: sign });
  }
  return runs;
}

function shape(text: string, part: Part): { glyphs: Glyph[]; width: number } {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(part.font, buffer);
  const positions = buffer.getGlyphPositions();
  let pen = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const at = pen;
    pen += (positions[index]?.xAdvance ?? 0) / part.upem;
    return { id: codepoint, part, at };
  });
  return { glyphs, width: pen };
}

/** So that SVG has no needless digits. */
function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
