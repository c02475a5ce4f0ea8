import { convert } from 'fontverter';
import { assembler } from './accents.mjs';
import { charactersOf, unicodeRange } from './characters.mjs';
import { boxOf, moved, UNITS_PER_EM } from './contours.mjs';
import { FACES } from './families.mjs';
import { kerningTable } from './kerning.mjs';
import { pointsOf } from './outline.mjs';
import { copyrightOf, draw, italicAngleOf, open } from './source.mjs';
import { trueType } from './truetype.mjs';

/** A family as pages embed it. */
export async function makeFamily({ family, fonts, kerning, isAssembled, changes = [] }) {
  const sources = await inTurn(fonts, open);
  const kerned = kerning ? await inTurn(kerning, open) : sources;
  const drawings = sources.map((font) => {
    const drawn = isAssembled ? assembler(font) : (character) => draw(font, character);
    return (character) => {
      const change = changes.find(({ characters }) => characters.includes(character));
      const drawing = drawn(character);
      return drawing && change ? changed(drawing, change) : drawing;
    };
  });
  const characters = charactersOf((character) => drawings.every((drawn) => drawn(character)));
  const glyphs = drawings.map((drawn) =>
    characters.map((character) => ({ code: character.codePointAt(0), ...drawn(character) })),
  );
  const metrics = metricsOf(glyphs);

  const faces = await inTurn(FACES.keys(), async (index) => {
    const { weight, style, name } = FACES[index];
    const font = trueType({
      ...metrics,
      isBold: weight === 700,
      isItalic: style === 'italic',
      italicAngle: italicAngleOf(sources[index]),
      names: namesOf(family, name, copyrightOf(sources[index])),
      kerning: kerningTable(kerned[index], characters),
      glyphs: glyphs[index].map((glyph) => ({ ...glyph, contours: glyph.contours.map(pointsOf) })),
    });
    return { weight, style, data: (await convert(font, 'woff2')).toString('base64') };
  });
  return {
    family,
    ...Object.fromEntries(
      Object.entries(metrics).map(([name, value]) => [name, value / UNITS_PER_EM]),
    ),
    unicodeRange: unicodeRange(characters),
    glyphs: characters.length + 1,
    faces,
  };
}

/** One after the other: the conversions share their memory, and spoil each other's results. */
async function inTurn(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** A drawing of another size around its middle, with so much of an em free on both sides. */
function changed({ contours }, { scale = 1, bearing }) {
  const { xMin, xMax, yMin, yMax } = boxOf(contours);
  const middle = (yMin + yMax) / 2;
  const free = bearing * UNITS_PER_EM;
  return {
    advance: (xMax - xMin) * scale + 2 * free,
    contours: moved(contours, ({ x, y }) => ({
      x: (x - xMin) * scale + free,
      y: (y - middle) * scale + middle,
    })),
  };
}

/** The same for all faces of a family, so that a bold word does not push the lines apart. */
function metricsOf(faces) {
  const [regular] = faces;
  const heightOf = (letter) =>
    boxOf(regular.find(({ code }) => code === letter.codePointAt(0)).contours).yMax;
  const box = boxOf(faces.flat().flatMap(({ contours }) => contours));
  return {
    xHeight: Math.round(heightOf('x')),
    capHeight: Math.round(heightOf('H')),
    ascender: Math.ceil(box.yMax),
    descender: Math.floor(box.yMin),
  };
}

/** The texts of the font, by the numbers that OpenType gives them. */
function namesOf(family, face, copyright) {
  const postScript = [family, face].map((name) => name.replaceAll(' ', '')).join('-');
  return [
    [0, copyright],
    [1, family],
    [2, face],
    [3, `${postScript} 1.000`],
    [4, `${family} ${face}`],
    [5, 'Version 1.000'],
    [6, postScript],
    [13, 'SIL Open Font License, Version 1.1'],
    [14, 'https://openfontlicense.org'],
  ];
}
