import { documentOf } from './document.tsx';
import type { RenderOptions } from './options/index.ts';
import { snapshot } from './resume/snapshot.ts';
import { isRecord, type Source } from './resume/source.ts';

/**
 * Turns a résumé into a page.
 *
 * @param resume - JSON Resume data (https://jsonresume.org/schema), of any version and in any state:
 *   whatever can be read is shown, whatever cannot is left out. Never changed.
 * @param options - the same object as `meta.themeOptions` in the résumé, over which it wins, and `now`.
 * @returns a complete HTML document that needs no network but for the photo: the same for the same input,
 *   with `showDurations` at the same moment `now`.
 * @throws TypeError when `resume` is no object, or an array; nothing else makes it throw.
 * @example
 * const html = render({ basics: { name: 'Ada Lovelace' } }, { typeface: 'sans' });
 */
export function render(resume: object, options?: RenderOptions): string {
  if (!isObject(resume)) throw new TypeError(notAResume(resume));
  try {
    return documentOf(resume, options);
  } catch {
    // Only proxies and getters, which throw where they are looked at, and depths that nobody writes get here.
    const copy = snapshot(resume);
    return documentOf(isRecord(copy) ? copy : {}, snapshot(options));
  }
}

function isObject(value: unknown): value is Source {
  try {
    return isRecord(value);
  } catch {
    // Asking a revoked proxy anything throws; it is an object, though an empty one.
    return true;
  }
}

function notAResume(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  const advice = typeof value === 'string' ? ' Parse it first: render(JSON.parse(text)).' : '';
  return `render() expects a résumé, the object that a resume.json holds; it was given ${kind}.${advice}`;
}
