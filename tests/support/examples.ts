import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = new URL('../../examples/', import.meta.url);

/** The names of the bundled résumés, such as `piyush-mishra`. */
export const exampleNames = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

export function readExample(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

const require = createRequire(import.meta.url);
const sample = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(require.resolve(`@jsonresume/sample-data/${file}`), 'utf8'));

/** The résumés of the package `@jsonresume/sample-data`. */
export const officialSamples = {
  complete: sample('complete-resume.json'),
  sample: sample('resume-sample.json'),
};
