import { readdir } from 'node:fs/promises';

/** The BCP 47 tags of the languages that the theme speaks: each has a file of that name. */
export async function localeTags() {
  const files = await readdir(new URL('../src/locales/', import.meta.url));
  return files
    .filter((file) => /^[a-z]{2}(-[A-Z][A-Za-z]+)?\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''));
}
