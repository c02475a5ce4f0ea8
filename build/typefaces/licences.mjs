import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const read = (path) => readFile(resolve(path), 'utf8');

/** What the Open Font License and Bitstream ask to be told along with the fonts. */
export async function licences() {
  const [notice, license] = (await read('computer-modern/OFL.txt')).split(
    /^(?=This Font Software is)/m,
  );
  const [sourceSans] = (await read('source-sans/LICENSE.md')).split(/^(?=This Font Software is)/m);
  const charter = await read('charter-webfont/LICENSE.fonts.txt');
  const notices = {
    // The package leaves its notice out; this is the fonts' own.
    'Hairline Serif is made from Charis SIL 6.101:':
      'Copyright (c) 1997-2022 SIL International (https://www.sil.org/)\nwith Reserved Font Names "Charis" and "SIL".',
    'The kerning of Hairline Serif is that of Charter:': charter,
    'Hairline Modern is made from CMU Serif 0.7.0:': notice,
    'Hairline Sans is made from Source Sans 3.052:': sourceSans,
  };
  return [
    'The typefaces that pages embed are subsets of other fonts, with new names and fewer points.',
    ...Object.entries(notices).map(([title, text]) => `${title}\n\n${text.trim()}`),
    license.trim(),
    '',
  ].join('\n\n');
}
