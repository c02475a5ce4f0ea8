// The résumés that are rendered.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** The files, by the names that the tables print. */
export const INPUTS = {
  'official sample': resolve('@jsonresume/sample-data/resume-sample.json'),
  'complete résumé': resolve('@jsonresume/sample-data/complete-resume.json'),
  'bundled résumé': fileURLToPath(new URL('../examples/piyush-mishra.json', import.meta.url)),
};

/** The text of an input. */
export function textOf(input) {
  return readFileSync(INPUTS[input], 'utf8');
}

/**
 * A résumé's text with a number in each of its names, texts and addresses, so that no two are the
 * same to anything that remembers what it has seen.
 */
export function numbered(text, number) {
  return text
    .replace(/": "(?=[A-Z])/g, `": "${number} `)
    .replaceAll('"https://', `"https://r${number}.`)
    .replaceAll('"http://', `"http://r${number}.`);
}
