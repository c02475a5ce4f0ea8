// Reads packaged fonts with HarfBuzz, which knows every format and every table of theirs.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import * as harfbuzz from 'harfbuzzjs';
import { moved, UNITS_PER_EM } from './contours.mjs';

const { resolve } = createRequire(import.meta.url);

/** @param path - a font file in a package, as one would import it. */
export const open = async (path) => fontOf(await readFile(resolve(path)));

/** @param file - a font in any format of the web. */
export async function fontOf(file) {
  const sfnt = await convert(file, 'sfnt');
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(sfnt)));
  font.setScale(UNITS_PER_EM, UNITS_PER_EM);
  return font;
}

/** What fonts do unless told not to: ligatures, which would be extracted as such from a PDF. */
const UNWANTED = ['liga', 'clig', 'calt', 'locl'];

/**
 * The glyphs of a text, and where they stand.
 *
 * @param features - OpenType features, on or off.
 */
export function shape(font, text, features) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  const all = { ...Object.fromEntries(UNWANTED.map((tag) => [tag, false])), ...features };
  const list = Object.entries(all).map(([tag, isOn]) => new harfbuzz.Feature(tag, Number(isOn)));
  harfbuzz.shape(font, buffer, list);
  return buffer.getGlyphInfosAndPositions();
}

/** What the font draws for a text, without kerning; `undefined` where it cannot. */
export function draw(font, text, features = {}) {
  const glyphs = shape(font, text, { kern: false, ...features });
  if (glyphs.some(({ codepoint }) => codepoint === 0)) return undefined;
  let advance = 0;
  const contours = glyphs.flatMap(({ codepoint, xOffset, yOffset, xAdvance }) => {
    const [dx, dy] = [advance + xOffset, yOffset];
    advance += xAdvance;
    return moved(contoursOf(font, codepoint), ({ x, y }) => ({ x: x + dx, y: y + dy }));
  });
  return { advance, contours };
}

/** A glyph's contours, each as lines, and quadratic curves with their `control`, end to end. */
function contoursOf(font, glyph) {
  const contours = [];
  let from;
  for (const { type, values } of font.glyphToJson(glyph)) {
    if (type === 'C') throw new Error('Only TrueType outlines print as a font of the PDF.');
    const [a, b] = [values.slice(0, 2), values.slice(2)].map(([x, y]) => ({ x, y }));
    const to = { M: a, L: a, Q: b, Z: contours.at(-1)?.[0]?.from }[type];
    if (type === 'M') contours.push([]);
    else if (to && (to.x !== from.x || to.y !== from.y)) {
      contours.at(-1).push(type === 'Q' ? { from, control: a, to } : { from, to });
    }
    from = to;
  }
  return contours.filter(({ length }) => length > 0);
}

export const copyrightOf = (font) => font.face.getName(0, 'en');

export function italicAngleOf(font) {
  return Buffer.from(font.face.referenceTable('post')).readInt32BE(4) / 0x10000;
}
