import { readFile } from 'node:fs/promises';

/** The BCP 47 tags of the languages that the theme speaks: each has a file of that name. */
export async function localeTags() {
  const list = await readFile(new URL('../src/locales/all.ts', import.meta.url), 'utf8');
  return Array.from(list.matchAll(/from '\.\/(.+)\.ts'/g), ([, tag]) => tag);
}
