const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** The characters of most Latin alphabets of Europe. `Intl` has the narrow spaces in dates. */
const EUROPE = [
  ...[...from(0x20, 0x7e), ...from(0xa0, 0xff)],
  ...'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț',
  ...'\u2009\u202f‐‑–—‘’‚“”„•…†‡‰‹›€™→−ẞ′″≈≠≤≥',
];

/** The rest of Latin Extended-A (Esperanto, Maltese and others), Welsh, Azerbaijani and Vietnamese. */
const WORLD = [...from(0x100, 0x17f), ...'ẀẁẂẃẄẅƏəƠơƯư', ...from(0x1ea0, 0x1ef9)];

/** The files of a regular, italic, bold and bold italic face, by what differs in their names. */
const files = (path, faces) => faces.split(' ').map((face) => path.replace('*', face));

/** The fonts that ours are made from, with the notices that their licences require. */
const CHARTER = {
  name: 'Bitstream Charter',
  files: files('charter-webfont/fonts/charter_*.woff2', 'regular italic bold bold_italic'),
  notice: { file: 'charter-webfont/LICENSE.fonts.txt' },
};
const CHARIS = {
  name: 'Charis SIL 6.101',
  // Later versions of this package split each face by script and leave out characters of no script.
  files: files(
    '@fontsource/charis-sil/files/charis-sil-all-*.woff',
    '400-normal 400-italic 700-normal 700-italic',
  ),
  notice: `Copyright (c) 1997-2022 SIL International with Reserved Font Names "Charis" and "SIL".
This Font Software is licensed under the SIL Open Font License, Version 1.1, as the next ones are.`,
};
const CMU = {
  name: 'CMU Serif 0.7.0',
  files: files(
    'computer-modern/fonts/cmu-serif-*.ttf',
    '500-roman 500-italic 700-roman 700-italic',
  ),
  notice: { file: 'computer-modern/OFL.txt' },
};
const SOURCE_SANS = {
  name: 'Source Sans 3.052',
  files: files('source-sans/TTF/SourceSans3-*.ttf', 'Regular It Bold BoldIt'),
  notice: { file: 'source-sans/LICENSE.md' },
};

/**
 * The parts of each typeface: the first, and later ones for characters that no earlier one has. All are
 * renamed, because the Open Font License reserves their names and Charter is a trademark.
 */
export const TYPEFACES = {
  charter: [
    { family: 'Hairline Serif', source: CHARTER, characters: EUROPE },
    { family: 'Hairline Serif Extended', source: CHARIS, characters: EUROPE },
    { family: 'Hairline Serif World', source: CHARIS, characters: WORLD },
  ],
  'computer-modern': [{ family: 'Hairline Modern', source: CMU, characters: EUROPE }],
  sans: [
    { family: 'Hairline Sans', source: SOURCE_SANS, characters: EUROPE },
    { family: 'Hairline Sans World', source: SOURCE_SANS, characters: WORLD },
  ],
};
