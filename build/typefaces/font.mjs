import { Font } from 'fonteditor-core';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Returns the code points of a font. */
export const codesOf = (font) =>
  new Set(new harfbuzz.Face(new harfbuzz.Blob(font)).collectUnicodes());

/** Returns the part of a font for some characters, without ligatures, which text extractors do not split. */
export const subset = (font, characters, targetFormat) =>
  subsetFont(font, characters.join(''), {
    targetFormat,
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern'],
    dropTables: ['GSUB', 'GDEF', 'DSIG', 'gasp'],
    preserveNameIds: [0, 14],
  });

/** Returns a renamed font. Its copyright and licence are kept. */
export function rename(font, family, style) {
  const editor = Font.create(font, { type: 'ttf', kerning: true });
  const ttf = editor.get();
  const postScriptName = `${family}-${style}`.replaceAll(' ', '');
  const fullName = `${family} ${style}`;
  const names = { fullName, postScriptName, uniqueSubFamily: postScriptName, version: '1.000' };
  Object.assign(ttf.name, { fontFamily: family, fontSubFamily: style, ...names });
  // All faces get the same line height, so that a bold word does not push lines apart.
  const [ascent, descent] = [0.95, -0.25].map((em) => Math.round(em * ttf.head.unitsPerEm));
  Object.assign(ttf.hhea, { ascent, descent, lineGap: 0 });
  Object.assign(ttf['OS/2'], { sTypoAscender: ascent, sTypoDescender: descent, sTypoLineGap: 0 });
  Object.assign(ttf['OS/2'], { usWinAscent: ascent, usWinDescent: -descent });
  return editor.write({ type: 'ttf', kerning: true, toBuffer: true });
}
