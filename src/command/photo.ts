import { readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/**
 * Returns a résumé whose photo is in it if it is a file beside the résumé, or in a folder there: a PDF has no
 * other files. Nothing outside of that folder is read.
 */
export function withPhoto(resume: object, file: string | undefined): object {
  const basics = 'basics' in resume ? resume.basics : undefined;
  if (typeof basics !== 'object' || basics === null || !('image' in basics)) return resume;
  const { image } = basics;
  if (typeof image !== 'string' || /^[a-z][\w+.-]+:|^\/\//i.test(image)) return resume;
  const type = TYPES[extname(image).toLowerCase()];
  const embedded =
    type && dataOf(image, type, file === undefined || file === '-' ? '.' : dirname(file));
  return embedded === undefined ? resume : { ...resume, basics: { ...basics, image: embedded } };
}

function dataOf(image: string, type: string, folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    const path = realpathSync(resolve(root, image));
    const way = relative(root, path);
    if (way.startsWith('..') || resolve(root, way) !== path) return undefined;
    return `data:${type};base64,${readFileSync(path).toString('base64')}`;
  } catch {
    // There is no such file. The page has no photo then, and validate says so.
    return undefined;
  }
}
