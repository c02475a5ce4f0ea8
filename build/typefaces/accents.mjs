import * as harfbuzz from 'harfbuzzjs';
import { draw, movedBy } from './source.mjs';
import { UNITS_PER_EM } from './truetype.mjs';

/** How far a letter made of its parts may differ from the one that was drawn as a whole. */
const NEAR = 0.03 * UNITS_PER_EM;

/**
 * Draws a font's letters, those with accents from the letter and its accent, placed as the font
 * says: so it has the letters that it only has the parts of, and the others, where they come out
 * the same, repeat outlines that are there already.
 */
export function assembler(font) {
  const apart = font.subFont();
  const functions = new harfbuzz.FontFuncs();
  functions.setNominalGlyphFunc((_, code) =>
    partsOf(String.fromCodePoint(code)).length === 1 ? font.nominalGlyph(code) : undefined,
  );
  apart.setFuncs(functions);

  return (letter) => {
    const whole = draw(font, letter);
    const parts = partsOf(letter);
    if (parts.length === 1) return whole;
    const isCapital = letter !== letter.toLowerCase();
    const assembled = letter === 'ģ' ? gWithComma(font) : draw(apart, parts, { case: isCapital });
    if (!whole) return assembled;
    return assembled && isNear(whole, assembled) ? assembled : whole;
  };
}

/** A letter and its accents. Unicode calls the commas of Latvian cedillas. */
function partsOf(letter) {
  return letter
    .normalize('NFD')
    .replace(/^i(?=[\u0300-\u030f])/, 'ı')
    .replace(/(?<=[GKLNR])\u0327/i, '\u0326');
}

/** Below a g there is no room: its comma stands above it, turned. */
function gWithComma(font) {
  const [g, comma] = [draw(font, 'g'), draw(font, '‘')];
  const [below, above] = [boxOf(g), boxOf(comma)];
  const x = (below.xMin + below.xMax - above.xMin - above.xMax) / 2;
  const y = below.yMax + 0.06 * UNITS_PER_EM - above.yMin;
  return { ...g, contours: [...g.contours, ...movedBy({ x, y }, comma.contours)] };
}

function isNear(one, other) {
  const [a, b] = [boxOf(one), boxOf(other)];
  return Object.keys(a).every((side) => Math.abs(a[side] - b[side]) <= NEAR);
}

export function boxOf({ contours }) {
  const points = contours.flat().map(({ from }) => from);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    xMin: Math.min(...xs),
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
  };
}
