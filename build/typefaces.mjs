// Makes the typefaces that pages embed, from packaged fonts: `node build/typefaces.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { assembler, boxOf } from './typefaces/accents.mjs';
import { charactersOf, unicodeRange } from './typefaces/characters.mjs';
import { kerningTable } from './typefaces/kerning.mjs';
import { pointsOf } from './typefaces/outline.mjs';
import { draw, movedBy, open } from './typefaces/source.mjs';
import { trueType, UNITS_PER_EM } from './typefaces/truetype.mjs';

const OUT = new URL('../src/typefaces/', import.meta.url);

const FACES = [
  { weight: 400, style: 'normal', name: 'Regular' },
  { weight: 400, style: 'italic', name: 'Italic' },
  { weight: 700, style: 'normal', name: 'Bold' },
  { weight: 700, style: 'italic', name: 'Bold Italic' },
];

/** `fonts` are in the order of `FACES`. The names are new, as the originals' are reserved. */
const FAMILIES = [
  {
    id: 'charter',
    family: 'Hairline Serif',
    fonts: ['400-normal', '400-italic', '700-normal', '700-italic'].map(
      (face) => `@fontsource/charis-sil/files/charis-sil-all-${face}.woff`,
    ),
    // Charis has no kerning; the Charter that it follows has.
    kerning: ['regular', 'italic', 'bold', 'bold_italic'].map(
      (face) => `charter-webfont/fonts/charter_${face}.woff2`,
    ),
    // Charis sets its operators for mathematics, an em wide: `C + +`.
    operators: { characters: '+<=>×÷±−≈≠≤≥', bearing: 0.05 },
  },
  {
    id: 'computer-modern',
    family: 'Hairline Modern',
    fonts: ['500-roman', '500-italic', '700-roman', '700-italic'].map(
      (face) => `computer-modern/fonts/cmu-serif-${face}.ttf`,
    ),
    isAssembled: true,
  },
  {
    id: 'sans',
    family: 'Hairline Sans',
    fonts: ['Regular', 'It', 'Bold', 'BoldIt'].map(
      (face) => `source-sans/TTF/SourceSans3-${face}.ttf`,
    ),
  },
];

async function facesOf({ fonts, kerning = fonts, isAssembled, operators }) {
  const opened = await Promise.all(fonts.map(open));
  const kerned = await Promise.all(kerning.map(open));
  const drawings = opened.map((font) =>
    isAssembled ? assembler(font) : (character) => draw(font, character),
  );
  const characters = charactersOf((character) => drawings.every((drawn) => drawn(character)));
  return {
    characters,
    faces: opened.map((font, index) => ({
      font,
      kerning: kerningTable(kerned[index], characters),
      glyphs: characters.map((character) => {
        const { advance, contours } = drawings[index](character);
        return { code: character.codePointAt(0), advance, contours: contours.map(pointsOf) };
      }),
    })),
  };
}

for (const family of FAMILIES) {
  const t0 = Date.now();
  const { characters, faces } = await facesOf(family);
  let total = 0;
  const list = [];
  for (const [i, { glyphs, kerning, font }] of faces.entries()) {
    const ttf = trueType({
      glyphs,
      tables: { GPOS: kerning },
      names: [
        [0, font.face.getName(0, 'en')],
        [1, family.family],
        [2, FACES[i].name],
        [3, 'x'],
        [4, 'y'],
        [5, 'Version 1.000'],
        [6, 'z'],
        [13, 'SIL Open Font License 1.1'],
        [14, 'https://openfontlicense.org'],
      ],
      italicAngle: i % 2 ? -12 : 0,
      underline: { position: -50, thickness: 25 },
      ascender: 475,
      descender: -125,
      xHeight: 240,
      capHeight: 330,
      isBold: i > 1,
      isItalic: i % 2 === 1,
    });
    const w = await convert(ttf, 'woff2');
    const b = Math.ceil(w.length / 3) * 4;
    total += b;
    list.push(`${w.length} gpos ${kerning.length}`);
    await writeFile(`/tmp/tf/gen/${family.id}-${i}.woff2`, w);
  }
  console.log(family.id, characters.length, total, list.join(' | '), Date.now() - t0);
}
