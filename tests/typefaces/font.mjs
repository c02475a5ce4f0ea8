import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

/**
 * Opens a font in the shaper that Chromium uses.
 *
 * @param {string} woff2 - in base64.
 */
export async function openFont(woff2) {
  const all = { keepAllGlyphs: true, preserveNameIds: [0, 14] };
  const data = Buffer.from(woff2, 'base64');
  const font = await subsetFont(data, '', { targetFormat: 'sfnt', ...all });
  return new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(font)));
}

/**
 * How wide a font sets a text.
 *
 * @param {harfbuzz.Font} font
 * @param {string} text
 */
export function widthOf(font, text) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
}
