const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** What résumés in most Latin alphabets of Europe need. `Intl` writes the narrow spaces into dates. */
const EUROPE = [
  ...[...from(0x20, 0x7e), ...from(0xa0, 0xff)],
  ...'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț',
  ...'\u2009\u202f‐‑–—‘’‚“”„•…†‡‰‹›€™→−ẞ′″≈≠≤≥',
];
/** Esperanto, Maltese, Welsh and the rest of Latin Extended-A; Azerbaijani and Vietnamese. */
const WORLD = [...from(0x100, 0x17f), ...'ẀẁẂẃẄẅƏəƠơƯư', ...from(0x1ea0, 0x1ef9)];

/** The files of a regular face, an italic, a bold and a bold italic, by what differs in their names. */
const files = (path, faces) => faces.split(' ').map((face) => path.replace('*', face));

const CHARTER = files('charter-webfont/fonts/charter_*.woff2', 'regular italic bold bold_italic');
const SOURCE_SANS = files('source-sans/TTF/SourceSans3-*.ttf', 'Regular It Bold BoldIt');
const CMU = files(
  'computer-modern/fonts/cmu-serif-*.ttf',
  '500-roman 500-italic 700-roman 700-italic',
);
// Later versions of this package split each face by scripts and leave out what is in none.
const CHARIS = files(
  '@fontsource/charis-sil/files/charis-sil-all-*.woff',
  '400-normal 400-italic 700-normal 700-italic',
);

/**
 * The parts of each typeface. Pages embed the first, and others for characters that none before has.
 * Charter has little more than Latin-1; Charis is the same design with all of Latin. All are renamed,
 * because the Open Font License reserves the names of fonts, and Charter is a trademark.
 */
export const TYPEFACES = {
  charter: [
    { family: 'Hairline Serif', files: CHARTER, characters: EUROPE },
    { family: 'Hairline Serif Extended', files: CHARIS, characters: EUROPE },
    { family: 'Hairline Serif World', files: CHARIS, characters: WORLD },
  ],
  'computer-modern': [{ family: 'Hairline Modern', files: CMU, characters: EUROPE }],
  sans: [{ family: 'Hairline Sans', files: SOURCE_SANS, characters: EUROPE }],
};
