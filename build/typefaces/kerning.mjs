import { int16, table } from './bytes.mjs';
import { runsOf } from './characters.mjs';
import { UNITS_PER_EM } from './contours.mjs';
import { shape } from './source.mjs';

/** Less than this nobody sees. */
const LEAST = 0.008 * UNITS_PER_EM;
/** More than this hides a comma under the letter before it: as Charter's "P,", in "GCP, AWS". */
const MOST = 0.14 * UNITS_PER_EM;

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
      return [right, Math.abs(kerning) < LEAST ? 0 : Math.max(-MOST, kerning)];
    }),
  );
}

/** The table: glyphs by classes, of those that kern alike, and a value for each two classes. */
function pairTable(matrix) {
  const columns = matrix.map((_, column) => matrix.map((row) => row[column]));
  const [left, right] = [classesOf(matrix), classesOf(columns)];
  const values = int16(
    ...left.examples.flatMap((row) => right.examples.map((column) => matrix[row]?.[column] ?? 0)),
  );
  const coverage = coverageOf(left.classes);
  const classes = [left, right].map((each) => int16(1, 1, each.classes.length, ...each.classes));
  const coverageAt = 16 + values.length;
  const classesAt = coverageAt + coverage.length;
  return table({
    versionAndLists: int16(1, 0, 10, 30, 44),
    scripts: Buffer.concat([int16(1), Buffer.from('DFLT'), int16(8, 4, 0, 0, -1, 1, 0)]),
    features: Buffer.concat([int16(1), Buffer.from('kern'), int16(8, 0, 1, 0)]),
    lookups: int16(1, 4, 2, 0, 1, 8),
    format: int16(2),
    coverageAt: int16(coverageAt),
    firstIsMoved: int16(4, 0), // Only its width changes, and the second's nothing.
    classesAt: int16(classesAt, classesAt + classes[0].length),
    classCounts: int16(left.examples.length, right.examples.length),
    values,
    coverage,
    leftClasses: classes[0],
    rightClasses: classes[1],
  });
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

/** Which glyphs are of a class at all, in runs. */
function coverageOf(classes) {
  const glyphs = classes.flatMap((each, index) => (each > 0 ? [index + 1] : []));
  const runs = runsOf(glyphs);
  const records = runs.flatMap(([first, last]) => [first, last, glyphs.indexOf(first)]);
  return int16(2, runs.length, ...records);
}
