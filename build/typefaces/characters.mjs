const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/**
 * What résumés in the Latin alphabets of Europe are written with: ASCII and Latin-1, the letters
 * that the middle and the east of Europe add, and a typographer's punctuation. `Intl` writes the
 * narrow spaces into dates.
 */
const CHARACTERS = [
  ...from(0x20, 0x7e),
  ...from(0xa0, 0xff),
  ...'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽž',
  ...'ȘșȚț',
  ...'\u2009\u202f‐‑–—‘’‚“”„•…†‡‰‹›€™→−',
];

/** What a family may have besides. */
const MORE = [...'ẞ′″≈≠≤≥'];

const byCode = (a, b) => a.codePointAt(0) - b.codePointAt(0);

/**
 * @param has - whether all faces of a family have a character.
 * @returns the characters of the family, by code point.
 * @throws where one is missing that every family promises.
 */
export function charactersOf(has) {
  const missing = CHARACTERS.filter((character) => !has(character));
  if (missing.length > 0) throw new Error(`A face does not have ${missing.join(' ')}`);
  return [...CHARACTERS, ...MORE.filter(has)].sort(byCode);
}

/** Runs of numbers that count up, as `[first, last]`. */
export function runsOf(numbers) {
  const runs = [];
  for (const number of numbers) {
    if (runs.at(-1)?.[1] === number - 1) runs.at(-1)[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** CSS `unicode-range` of exactly these characters. */
export function unicodeRange(characters) {
  const hex = (code) => code.toString(16).toUpperCase();
  return runsOf(characters.map((character) => character.codePointAt(0)))
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
