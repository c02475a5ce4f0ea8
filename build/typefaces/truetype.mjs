// Writes a TrueType font: the tables that a browser and a PDF need, and no others.
import { boxOfPoints } from './contours.mjs';
import { nameTable } from './name-table.mjs';

export const UNITS_PER_EM = 500;

/** Whole numbers one after the other, big-endian, as in every table. */
export const int16 = (...numbers) =>
  pack(2, numbers, (buffer, number, at) => buffer.writeUInt16BE(number & 0xffff, at));
export const int32 = (...numbers) =>
  pack(4, numbers, (buffer, number, at) => buffer.writeUInt32BE(number >>> 0, at));
function pack(size, numbers, write) {
  const buffer = Buffer.alloc(numbers.length * size);
  for (const [index, number] of numbers.entries()) {
    write(buffer, Math.round(number), index * size);
  }
  return buffer;
}

/** Each number with all those before it. */
function sums(numbers) {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}

/**
 * @param face - `glyphs` by code point, each with its `advance` and the points of its `contours`,
 *   and what the tables say of all of them.
 * @returns the font as a file.
 */
export function trueType(face) {
  const glyphs = [{ advance: UNITS_PER_EM / 2, contours: [] }, ...face.glyphs];
  const outlines = glyphs.map(outlineOf);
  const box = boxOf(glyphs.flatMap(({ contours }) => contours));
  return sfnt({
    GPOS: face.kerning,
    'OS/2': os2(face),
    cmap: cmap(face.glyphs),
    glyf: Buffer.concat(outlines),
    head: head(face, box),
    hhea: hhea(face, glyphs, box),
    hmtx: int16(...glyphs.flatMap(({ advance, contours }) => [advance, boxOf(contours).xMin])),
    loca: int32(0, ...sums(outlines.map(({ length }) => length))),
    maxp: maxp(glyphs),
    name: nameTable(face.names),
    post: Buffer.concat([
      int32(0x30000, face.italicAngle * 0x10000),
      int16(...[-0.075, 0.05].map((underline) => underline * UNITS_PER_EM)),
      int32(0, 0, 0, 0, 0),
    ]),
  });
}

/** Of the points on the curve and off it, as the format wants it. */
function boxOf(contours) {
  const points = contours.flat();
  return boxOfPoints(points.length > 0 ? points : [{ x: 0, y: 0 }]);
}

/** One glyph, in the plainest of its encodings: WOFF2 has one of its own. */
function outlineOf({ contours }) {
  if (contours.length === 0) return Buffer.alloc(0);
  const { xMin, yMin, xMax, yMax } = boxOf(contours);
  const points = contours.flat();
  const lasts = sums(contours.map(({ length }) => length)).map((end) => end - 1);
  const steps = (axis) =>
    points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  const glyph = Buffer.concat([
    int16(contours.length, xMin, yMin, xMax, yMax, ...lasts, 0),
    Buffer.from(points.map(({ isOn }) => Number(isOn))),
    int16(...steps('x'), ...steps('y')),
  ]);
  return Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]);
}

/** From code points to glyphs, by runs in which both count up together. */
function cmap(glyphs) {
  const runs = [];
  for (const [index, { code }] of glyphs.entries()) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code, delta: index + 1 - code });
  }
  runs.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const log = Math.floor(Math.log2(runs.length));
  const search = [2 ** log * 2, log, (runs.length - 2 ** log) * 2];
  const segments = [
    ...runs.map(({ last }) => last),
    0,
    ...runs.map(({ first }) => first),
    ...runs.map(({ delta }) => delta),
    ...runs.map(() => 0),
  ];
  return Buffer.concat([
    int16(0, 1, 3, 1),
    int32(12),
    int16(4, 16 + runs.length * 8, 0, runs.length * 2, ...search, ...segments),
  ]);
}

function head({ isBold, isItalic }, { xMin, yMin, xMax, yMax }) {
  return Buffer.concat([
    int32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    int16(3, UNITS_PER_EM),
    int32(0, 0, 0, 0), // No dates: the same font is the same file.
    int16(xMin, yMin, xMax, yMax, Number(isBold) + 2 * Number(isItalic), 6, 2, 1, 0),
  ]);
}

function hhea({ ascender, descender, italicAngle }, glyphs, { xMin, xMax }) {
  const rise = italicAngle === 0 ? 1 : UNITS_PER_EM;
  const run = -Math.tan((italicAngle * Math.PI) / 180) * UNITS_PER_EM;
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  const right = Math.min(...glyphs.map(({ advance, contours }) => advance - boxOf(contours).xMax));
  return Buffer.concat([
    int32(0x10000),
    int16(ascender, descender, 0, widest, xMin, right, xMax, rise, run, 0, 0, 0, 0, 0, 0),
    int16(glyphs.length),
  ]);
}

function maxp(glyphs) {
  const most = (count) => Math.max(...glyphs.map(({ contours }) => count(contours)));
  return Buffer.concat([
    int32(0x10000),
    int16(
      glyphs.length,
      most((contours) => contours.flat().length),
      most(({ length }) => length),
    ),
    int16(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
  ]);
}

function os2({ glyphs, isBold, isItalic, ...face }) {
  const drawn = glyphs.filter(({ advance }) => advance > 0);
  const average = drawn.reduce((sum, { advance }) => sum + advance, 0) / drawn.length;
  const selection = isBold || isItalic ? 32 * isBold + isItalic : 64;
  return Buffer.concat([
    int16(4, average, isBold ? 700 : 400, 5, 0),
    int16(650, 600, 0, 75, 650, 600, 0, 350, 50, face.xHeight / 2, 0), // sub- and superscripts, strikeout
    Buffer.alloc(10),
    int32(0b10000000_00000000_00000000_00000111, 0b10_00000000, 0, 0), // Latin, punctuation, currency
    Buffer.from('NONE'),
    int16(selection + 128, glyphs[0].code, glyphs.at(-1).code),
    int16(face.ascender, face.descender, 0, face.ascender, -face.descender),
    int32(0b10010011, 0), // the code pages of Latin 1 and 2, Turkish and Baltic
    int16(face.xHeight, face.capHeight, 0, 32, 2),
  ]);
}

/** The file: a directory, and the tables in the order of their tags. */
function sfnt(tables) {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const log = Math.floor(Math.log2(entries.length));
  const search = [2 ** log * 16, log, (entries.length - 2 ** log) * 16];
  const directory = [int32(0x10000), int16(entries.length, ...search)];
  const data = [];
  let offset = 12 + entries.length * 16;
  for (const [tag, table] of entries) {
    // Checksums are left to the conversion to WOFF2, which writes them all.
    directory.push(Buffer.from(tag), int32(0, offset, table.length));
    data.push(table, Buffer.alloc(-table.length & 3));
    offset += table.length + (-table.length & 3);
  }
  return Buffer.concat([...directory, ...data]);
}
