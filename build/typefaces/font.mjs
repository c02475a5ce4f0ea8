import { Font } from 'fonteditor-core';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** The code points that a font has. */
export const codesOf = (font) =>
  new Set(new harfbuzz.Face(new harfbuzz.Blob(font)).collectUnicodes());

/** As much of a font as these characters need. Ligatures go: they would be extracted from PDFs. */
export const subset = (font, characters, targetFormat) =>
  subsetFont(font, characters.join(''), {
    targetFormat,
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern'],
    dropTables: ['GSUB', 'GDEF', 'DSIG', 'gasp'],
    preserveNameIds: [0, 14],
  });

/** The font under another name, with copyright and licence as they were. */
export function rename(font, family, style) {
  const editor = Font.create(font, { type: 'ttf', kerning: true });
  const ttf = editor.get();
  const postScriptName = `${family}-${style}`.replaceAll(' ', '');
  const fullName = `${family} ${style}`;
  const names = { fullName, postScriptName, uniqueSubFamily: postScriptName, version: '1.000' };
  Object.assign(ttf.name, { fontFamily: family, fontSubFamily: style, ...names });
  // All faces have the same line height: a bold word must not push the lines apart.
  const [ascent, descent] = [0.95, -0.25].map((em) => Math.round(em * ttf.head.unitsPerEm));
  Object.assign(ttf.hhea, { ascent, descent, lineGap: 0 });
  Object.assign(ttf['OS/2'], { sTypoAscender: ascent, sTypoDescender: descent, sTypoLineGap: 0 });
  Object.assign(ttf['OS/2'], { usWinAscent: ascent, usWinDescent: -descent });
  return editor.write({ type: 'ttf', kerning: true, toBuffer: true });
}
