// Reads a packaged font with HarfBuzz, which knows every format and every table of it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import * as harfbuzz from 'harfbuzzjs';
import { UNITS_PER_EM } from './truetype.mjs';

const { resolve } = createRequire(import.meta.url);

/** @param path - a font file in a package, as one would import it. */
export async function open(path) {
  const file = await convert(await readFile(resolve(path)), 'sfnt');
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(file)));
  font.setScale(UNITS_PER_EM, UNITS_PER_EM);
  return font;
}

const FEATURES = ['liga', 'clig', 'calt', 'locl'].map((tag) => new harfbuzz.Feature(tag, 0));
const UNKERNED = [...FEATURES, new harfbuzz.Feature('kern', 0)];

/** The glyphs of a text in the font, and where they stand. */
function shape(font, text, features) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer, features);
  return buffer.getGlyphInfosAndPositions();
}

/**
 * What the font draws for a text. Of a letter with an accent that it does not have it makes one of
 * the letter and the accent, where it has those.
 *
 * @returns `undefined` where it does not have the text.
 */
export function draw(font, text) {
  const glyphs = shape(font, text, UNKERNED);
  if (glyphs.some(({ codepoint }) => codepoint === 0)) return undefined;
  let advance = 0;
  const contours = glyphs.flatMap((glyph) => {
    const drawn = contoursOf(font, glyph.codepoint, advance + glyph.xOffset, glyph.yOffset);
    advance += glyph.xAdvance;
    return drawn;
  });
  return { advance: Math.round(advance), contours };
}

/** Contours as segments: lines, and quadratic curves with their `control`. */
function contoursOf(font, glyph, dx, dy) {
  const contours = [];
  let from;
  for (const { type, values } of font.glyphToJson(glyph)) {
    const points = [];
    for (let index = 0; index < values.length; index += 2) {
      points.push({ x: values[index] + dx, y: values[index + 1] + dy });
    }
    const to = points.at(-1);
    if (type === 'M') contours.push([]);
    else if (type === 'C') throw new Error('Only TrueType outlines print as a font of a PDF.');
    else if (to && (to.x !== from.x || to.y !== from.y)) {
      contours.at(-1).push(points.length === 2 ? { from, control: points[0], to } : { from, to });
    } else if (type === 'Z') {
      const start = contours.at(-1)[0].from;
      if (start.x !== from.x || start.y !== from.y) contours.at(-1).push({ from, to: start });
    }
    from = to ?? from;
  }
  return contours.filter(({ length }) => length > 0);
}

/** How much closer, or farther, each of these characters stands before each other one. */
export function kerningOf(font, characters) {
  const widths = new Map(characters.map((each) => [each, shape(font, each, UNKERNED)[0].xAdvance]));
  return new Map(
    characters.map((left) => {
      const glyphs = shape(font, characters.map((right) => left + right).join(''), FEATURES);
      const rights = characters.map((right, index) => [
        right,
        glyphs[index * 2].xAdvance - widths.get(left),
      ]);
      return [left, new Map(rights)];
    }),
  );
}
