import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const read = (path) => readFile(resolve(path), 'utf8');

const SIL = `Copyright (c) 1997-2022 SIL International (https://www.sil.org/)
with Reserved Font Names "Charis" and "SIL".`;

/** What the fonts' licences ask to be told with them: whose they are, and what is allowed. */
export async function licences() {
  const divide = (text) => text.split(/^(?=This Font Software is licensed)/m);
  const [computerModern, license] = divide(await read('computer-modern/OFL.txt'));
  const [sourceSans] = divide(await read('source-sans/LICENSE.md'));
  const notices = [
    ['Hairline Serif, made from Charis SIL 6.101', SIL],
    ['The kerning of Hairline Serif', await read('charter-webfont/LICENSE.fonts.txt')],
    ['Hairline Modern, made from CMU Serif 0.7.0', computerModern],
    ['Hairline Sans, made from Source Sans 3.052', sourceSans],
  ];
  return [
    'The embedded typefaces are subsets of other fonts, with new names and simpler outlines.',
    ...notices.flatMap(([title, text]) => [`${title}:`, text.trim()]),
    license.trim(),
  ]
    .join('\n\n')
    .concat('\n');
}
