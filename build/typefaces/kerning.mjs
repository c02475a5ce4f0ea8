import { runsOf } from './characters.mjs';
import { shape } from './source.mjs';
import { int16, UNITS_PER_EM } from './truetype.mjs';

/** Less than this nobody sees. */
const LEAST = 0.008 * UNITS_PER_EM;

/**
 * How a font sets pairs of characters closer or wider. Accents do not count: letters that differ
 * only in these share their kerning, and it takes few bytes.
 *
 * @returns the OpenType `GPOS` table that does so with these characters as glyphs 1, 2, 3 and on.
 */
export function kerningTable(font, characters) {
  const letters = characters.map((character) => character.normalize('NFD')[0]);
  const known = new Set(letters.filter((letter) => font.nominalGlyph(letter.codePointAt(0))));
  const kerned = new Map([...known].map((left) => [left, kerningAfter(font, left, [...known])]));
  return pairTable(
    letters.map((left) => letters.map((right) => kerned.get(left)?.get(right) ?? 0)),
  );
}

/** One character's kerning with each of others: how much the font changes its width. */
function kerningAfter(font, left, rights) {
  // The spaces keep the pairs apart.
  const text = rights.map((right) => `${left}${right} `).join('');
  const [set, plain] = [true, false].map((kern) => shape(font, text, { kern }));
  return new Map(
    rights.map((right, index) => {
      const kerning = set[index * 3].xAdvance - plain[index * 3].xAdvance;
      return [right, Math.abs(kerning) < LEAST ? 0 : kerning];
    }),
  );
}

/** The table: glyphs by classes, of those that kern alike, and a value for each two classes. */
function pairTable(matrix) {
  const columns = matrix.map((_, column) => matrix.map((row) => row[column]));
  const [left, right] = [classesOf(matrix), classesOf(columns)];
  const values = left.examples.flatMap((row) =>
    right.examples.map((column) => matrix[row]?.[column] ?? 0),
  );
  const glyphs = left.classes.flatMap((each, index) => (each > 0 ? [index + 1] : []));
  const tables = [coverage(glyphs), classTable(left.classes), classTable(right.classes)];
  const start = 16 + values.length * 2;
  const offsets = [start, start + tables[0].length, start + tables[0].length + tables[1].length];
  const onlyAdvance = [4, 0];
  return Buffer.concat([
    int16(1, 0, 10, 30, 44),
    ...[int16(1), Buffer.from('DFLT'), int16(8, 4, 0, 0, -1, 1, 0)],
    ...[int16(1), Buffer.from('kern'), int16(8, 0, 1, 0)],
    int16(1, 4, 2, 0, 1, 8),
    int16(2, offsets[0], ...onlyAdvance, offsets[1], offsets[2]),
    int16(left.examples.length, right.examples.length, ...values),
    ...tables,
  ]);
}

/** Equal rows are of one class, empty ones of class 0; with a row of each class as an example. */
function classesOf(rows) {
  const known = new Map([[rows.map(() => 0).join(), 0]]);
  const examples = [-1];
  const classes = rows.map((row, index) => {
    const key = row.join();
    if (!known.has(key)) known.set(key, examples.push(index) - 1);
    return known.get(key);
  });
  return { classes, examples };
}

function coverage(glyphs) {
  const runs = runsOf(glyphs);
  return int16(
    ...[2, runs.length],
    ...runs.flatMap(([first, last]) => [first, last, glyphs.indexOf(first)]),
  );
}

function classTable(classes) {
  const runs = [];
  for (const [index, each] of classes.entries()) {
    if (each === 0) continue;
    const run = runs.at(-1);
    if (run?.each === each && run.last === index) run.last = index + 1;
    else runs.push({ first: index + 1, last: index + 1, each });
  }
  return int16(1, 1, classes.length, ...classes);
}
