import { readFile } from 'node:fs/promises';

/** Returns the BCP 47 tags of the theme's languages, from the file names in `src/locales/all.ts`. */
export async function localeTags() {
  const list = await readFile(new URL('../src/locales/all.ts', import.meta.url), 'utf8');
  return Array.from(list.matchAll(/from '\.\/(.+)\.ts'/g), ([, tag]) => tag);
}
