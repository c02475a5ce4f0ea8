// Writes a TrueType font: the tables that a browser and a PDF need, and no others.
import { int16, int32, padding, table } from './bytes.mjs';
import { boxOfPoints, UNITS_PER_EM } from './contours.mjs';
import { headTable, hheaTable, maxpTable, os2Table, postTable } from './headers.mjs';
import { nameTable } from './name-table.mjs';

/**
 * @param face - `glyphs` by code point, each with its `advance` and the points of its `contours`,
 *   and what the tables say of all of them.
 * @returns the font as a file.
 */
export function trueType(face) {
  const missing = { advance: UNITS_PER_EM / 2, contours: [] };
  const glyphs = [missing, ...face.glyphs].map((glyph) => ({
    ...glyph,
    box: boxOf(glyph.contours),
  }));
  const box = boxOf(glyphs.flatMap(({ contours }) => contours));
  const outlines = glyphs.map(outlineOf);
  return sfnt({
    GPOS: face.kerning,
    'OS/2': os2Table(face),
    cmap: cmapTable(face.glyphs),
    glyf: Buffer.concat(outlines),
    head: headTable(face, box),
    hhea: hheaTable(face, glyphs, box),
    hmtx: int16(...glyphs.flatMap(({ advance, box }) => [advance, box.xMin])),
    loca: int32(0, ...sums(outlines.map(({ length }) => length))),
    maxp: maxpTable(glyphs),
    name: nameTable(face.names),
    post: postTable(face),
  });
}

/** Of the points on the curve and off it, as the format wants it. */
function boxOf(contours) {
  const points = contours.flat();
  return boxOfPoints(points.length > 0 ? points : [{ x: 0, y: 0 }]);
}

/** One glyph, in the plainest of its encodings: WOFF2 has one of its own. */
function outlineOf({ contours, box }) {
  if (contours.length === 0) return Buffer.alloc(0);
  const points = contours.flat();
  const steps = (axis) =>
    points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  const outline = table({
    contours: int16(contours.length),
    box: int16(box.xMin, box.yMin, box.xMax, box.yMax),
    lastPoints: int16(...sums(contours.map(({ length }) => length)).map((count) => count - 1)),
    instructions: int16(0),
    flags: Buffer.from(points.map(({ isOn }) => Number(isOn))),
    coordinates: int16(...steps('x'), ...steps('y')),
  });
  return Buffer.concat([outline, padding(outline)]);
}

/** Each number with all those before it. */
function sums(numbers) {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}

/** From code points to glyphs, by runs in which both count up together. */
function cmapTable(glyphs) {
  const runs = [];
  for (const [index, { code }] of glyphs.entries()) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code, delta: index + 1 - code });
  }
  runs.push({ first: 0xffff, last: 0xffff, delta: 1 });
  return table({
    versionAndCount: int16(0, 1),
    unicodeOnWindows: Buffer.concat([int16(3, 1), int32(12)]),
    format: int16(4),
    lengthAndLanguage: int16(16 + runs.length * 8, 0),
    runs: int16(runs.length * 2, ...search(runs.length, 2)),
    lasts: int16(...runs.map(({ last }) => last), 0),
    firsts: int16(...runs.map(({ first }) => first)),
    deltas: int16(...runs.map(({ delta }) => delta)),
    offsets: int16(...runs.map(() => 0)),
  });
}

/** Where to start a binary search of so many entries: for programs of the eighties. */
function search(count, size) {
  const log = Math.floor(Math.log2(count));
  return [2 ** log * size, log, (count - 2 ** log) * size];
}

/** The file: a directory, and the tables in the order of their tags. */
function sfnt(tables) {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = [int32(0x10000), int16(entries.length, ...search(entries.length, 16))];
  const data = [];
  let offset = 12 + entries.length * 16;
  for (const [tag, content] of entries) {
    // The conversion to WOFF2 writes the checksums.
    directory.push(Buffer.from(tag), int32(0, offset, content.length));
    data.push(content, padding(content));
    offset += content.length + padding(content).length;
  }
  return Buffer.concat([...directory, ...data]);
}
