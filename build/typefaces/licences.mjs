const CHARTER = [
  'Hairline Serif, made from Bitstream Charter',
  'charter-webfont/LICENSE.fonts.txt',
];
const CMU = ['Hairline Modern, made from CMU Serif 0.7.0', 'computer-modern/OFL.txt'];
const SANS = ['Hairline Sans, made from Source Sans 3.052', 'source-sans/LICENSE.md'];
const CHARIS = `Hairline Serif Extended and World, made from Charis SIL 6.101:

Copyright (c) 1997-2022 SIL International with Reserved Font Names "Charis" and "SIL".
This Font Software is licensed under the SIL Open Font License, Version 1.1, as the next ones are.`;

/** Returns the notices that the fonts' licences require: copyrights, licence texts and changes. */
export async function licences(read) {
  const notice = async ([fonts, path]) => `${fonts}:\n\n${(await read(path)).trim()}`;
  const changes = 'The embedded fonts are subsets of others, renamed, without hints and ligatures.';
  const notices = [changes, await notice(CHARTER), CHARIS, await notice(CMU), await notice(SANS)];
  return `${notices.join('\n\n')}\n`;
}
