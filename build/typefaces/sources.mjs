const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/**
 * The characters of most Latin alphabets of Europe. The narrow spaces are included because `Intl` has
 * them in dates.
 */
const EUROPE = [
  ...[...from(0x20, 0x7e), ...from(0xa0, 0xff)],
  ...'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț',
  ...'\u2009\u202f‐‑–—‘’‚“”„•…†‡‰‹›€™→−ẞ′″≈≠≤≥',
];
/** The rest of Latin Extended-A (Esperanto, Maltese and others), Welsh, Azerbaijani and Vietnamese. */
const WORLD = [...from(0x100, 0x17f), ...'ẀẁẂẃẄẅƏəƠơƯư', ...from(0x1ea0, 0x1ef9)];

/**
 * Returns the files of the regular, italic, bold and bold italic face; `faces` has the parts of their
 * names that differ.
 */
const files = (path, faces) => faces.split(' ').map((face) => path.replace('*', face));

const CHARTER = files('charter-webfont/fonts/charter_*.woff2', 'regular italic bold bold_italic');
const SOURCE_SANS = files('source-sans/TTF/SourceSans3-*.ttf', 'Regular It Bold BoldIt');
const CMU = files(
  'computer-modern/fonts/cmu-serif-*.ttf',
  '500-roman 500-italic 700-roman 700-italic',
);
// Later versions of this package split each face by script and leave out characters of no script.
const CHARIS = files(
  '@fontsource/charis-sil/files/charis-sil-all-*.woff',
  '400-normal 400-italic 700-normal 700-italic',
);

/**
 * The parts of each typeface. Pages embed the first part, and later parts for characters that no earlier
 * one has. Charter has little more than Latin-1; Charis is the same design with all of Latin. All fonts are
 * renamed, because the Open Font License reserves their names and Charter is a trademark.
 */
export const TYPEFACES = {
  charter: [
    { family: 'Hairline Serif', files: CHARTER, characters: EUROPE },
    { family: 'Hairline Serif Extended', files: CHARIS, characters: EUROPE },
    { family: 'Hairline Serif World', files: CHARIS, characters: WORLD },
  ],
  'computer-modern': [{ family: 'Hairline Modern', files: CMU, characters: EUROPE }],
  sans: [
    { family: 'Hairline Sans', files: SOURCE_SANS, characters: EUROPE },
    { family: 'Hairline Sans World', files: SOURCE_SANS, characters: WORLD },
  ],
};
