import { TYPEFACES } from './sources.mjs';

/** Returns the notices that the fonts' licences require; `read` gives the text of a file in a package. */
export async function licences(read) {
  const notices = [
    'The embedded fonts are subsets of others, renamed, without hints and ligatures.',
  ];
  for (const { family, source } of Object.values(TYPEFACES).flat()) {
    const { file } = source.notice;
    const text = file === undefined ? source.notice : await read(file);
    notices.push(`${family}, made from ${source.name}:\n\n${text.trim()}`);
  }
  return `${notices.join('\n\n')}\n`;
}
