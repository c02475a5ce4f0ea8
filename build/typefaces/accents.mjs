import * as harfbuzz from 'harfbuzzjs';
import { boxOf, moved, UNITS_PER_EM } from './contours.mjs';
import { draw } from './source.mjs';

/** How far an assembled letter may differ from the one that was drawn as a whole. */
const NEAR = 0.03 * UNITS_PER_EM;

/**
 * Draws a font's letters, those with accents from the letter and the accent, placed as the font
 * says. So there are the letters that it has only the parts of. And where the others come out the
 * same, they repeat outlines that are there already, which compress to nothing.
 */
export function assembler(font) {
  const apart = font.subFont();
  const functions = new harfbuzz.FontFuncs();
  functions.setNominalGlyphFunc((_, code) =>
    partsOf(String.fromCodePoint(code)).length === 1 ? font.nominalGlyph(code) : undefined,
  );
  apart.setFuncs(functions);

  return (letter) => {
    const parts = partsOf(letter);
    if (parts.length === 1) return draw(font, letter);
    const whole = font.nominalGlyph(letter.codePointAt(0)) && draw(font, letter);
    const isCapital = letter !== letter.toLowerCase();
    const assembled = letter === 'ģ' ? gWithComma(font) : draw(apart, parts, { case: isCapital });
    const isWhole = whole && !(assembled && isNear(whole, assembled));
    return isWhole ? whole : assembled;
  };
}

/** A letter and its accents, one by one. The commas of Latvian are cedillas to Unicode. */
function partsOf(letter) {
  return letter
    .normalize('NFD')
    .replace(/^i(?=[\u0300-\u030f])/, 'ı')
    .replace(/(?<=[GKLNR])\u0327/i, '\u0326');
}

/** There is no room below a g: its comma stands above it, turned. */
function gWithComma(font) {
  const [g, comma] = [draw(font, 'g'), draw(font, '‘')];
  const [below, above] = [boxOf(g.contours), boxOf(comma.contours)];
  const dx = (below.xMin + below.xMax - above.xMin - above.xMax) / 2;
  const dy = below.yMax + 0.06 * UNITS_PER_EM - above.yMin;
  const raised = moved(comma.contours, ({ x, y }) => ({ x: x + dx, y: y + dy }));
  return { ...g, contours: [...g.contours, ...raised] };
}

function isNear(one, other) {
  const [a, b] = [one, other].map(({ contours }) => boxOf(contours));
  return Object.keys(a).every((side) => Math.abs(a[side] - b[side]) <= NEAR);
}
