const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/**
 * What a résumé in a language of Latin letters is written with. Latin-1 serves the west of Europe;
 * Latin Extended-A its middle and east, and the rest are what Romanian, German capitals and
 * typographers add to them. `Intl` writes the narrow spaces into ranges of dates.
 */
export const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x100, 0x17e),
  ...'ȘșȚțẞ',
  ...'‐‑–—‘’‚“”„‹›•…†‡‰′″€™→−≈≠≤≥',
  ...'\u2009\u202f',
];

/** @returns CSS `unicode-range` of these characters. */
export function unicodeRange(characters) {
  const codes = characters.map((each) => each.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}
