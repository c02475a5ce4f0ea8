import { readdirSync, readFileSync } from 'node:fs';
import type { ThemeOptions } from '../../src/index.ts';
import { OPTIONS } from '../../src/options/schema.ts';
import { officialSamples, readExample } from './examples.ts';

const folder = new URL('resumes/', import.meta.url);

/** The résumés of `tests/support/resumes`, by the names of their files. */
const own = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object,
  ]),
);

/** The résumés on which the page is measured, by name. */
const RESUMES: Readonly<Record<string, object>> = {
  bundled: readExample('piyush-mishra'),
  complete: officialSamples.complete,
  sample: officialSamples.sample,
  'every-field': readExample('every-field'),
  smallest: readExample('smallest'),
  ...own,
};

export const RESUME_NAMES = Object.keys(RESUMES);

/** Returns one of them. */
export function resumeNamed(name: string): object {
  const resume = RESUMES[name];
  if (resume === undefined) throw new Error(`There is no résumé ${name}.`);
  return resume;
}

/** The values of the option `look`. */
export const LOOKS = (OPTIONS.look.enum ?? []) as readonly Look[];

export type Look = NonNullable<ThemeOptions['look']>;

export const TYPEFACES = ['charter', 'computer-modern', 'sans', 'system'] as const;

export const PAPERS = ['letter', 'a4'] as const;

/** Returns a function that calls `measure` once for each list of texts, and then gives the same result. */
export function once<Keys extends string[], T>(
  measure: (...keys: Keys) => Promise<T>,
): (...keys: Keys) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...keys) => {
    const key = keys.join(' ');
    const found = known.get(key) ?? measure(...keys);
    known.set(key, found);
    return found;
  };
}
