import { renderToString } from 'preact-render-to-string';
import type { PartsOptions, RenderOptions } from './options/index.ts';
import { type Parts, partsOf } from './parts.tsx';
import { fieldsOf, type NoResume, noResume } from './resume/given.ts';
import { plainCopy } from './resume/plain.ts';
import { isRecord, type Source } from './resume/source.ts';
import type { Resume } from './resume.generated.ts';

/**
 * `unknown` for an object that may be a résumé, and for others a type that nothing has: TypeScript refuses
 * what `render` would throw at. A value of the type `unknown` has to be cast: `render(value as object)`.
 */
export type Plain<T> = T extends
  | readonly unknown[]
  | PromiseLike<unknown>
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | ((...args: never[]) => unknown)
  ? 'render() expects a résumé, the object that a resume.json holds'
  : unknown;

/**
 * Renders a résumé as a web page.
 *
 * @param resume - JSON Resume data of any schema version (https://jsonresume.org/schema). Values that
 *   cannot be read are left out of the page. The object is never changed.
 * @param options - the theme's options, which override those in the résumé's `meta.themeOptions`, and `now`.
 * @returns a complete HTML document that loads nothing but the photo. The same arguments give the same
 *   document; only `showDurations` without `now` depends on the current time.
 * @throws TypeError if `resume` is no object with fields: a text, an array, a promise, a Map. Nothing else
 *   makes it throw.
 * @example
 * const html = render({ basics: { name: 'Ada Lovelace' } }, { typeface: 'sans' });
 */
export function render<T extends Resume | object>(
  resume: T & Plain<T>,
  options?: RenderOptions,
): string {
  return read('render', resume, options, documentOf);
}

/**
 * Renders a résumé as the parts of a page, for a page of one's own. `render` puts them together.
 *
 * @param resume - as for `render`.
 * @param options - as for `render`, and `idPrefix`.
 * @returns HTML, CSS and metadata. The same arguments give the same parts.
 * @throws TypeError as `render` does.
 * @example
 * const { body, css, fontFaces } = renderParts(resume, { idPrefix: 'ada-' });
 */
export function renderParts<T extends Resume | object>(
  resume: T & Plain<T>,
  options?: PartsOptions,
): Parts {
  return read('renderParts', resume, options, partsOf);
}

/** Calls `make` with what can be read of a résumé and of options. */
function read<T>(
  name: string,
  resume: unknown,
  options: unknown,
  make: (source: Source, overrides: unknown) => T,
): T {
  const refused = noResume(resume);
  if (refused !== undefined) throw new TypeError(notAResume(name, refused));
  const source = fieldsOf(resume);
  const overrides = plainCopy(options);
  try {
    return make(source, overrides);
  } catch {
    // Only extremely deep nesting gets here.
    const copy = plainCopy(source, { deepest: DEEPEST });
    return make(isRecord(copy) ? copy : {}, plainCopy(overrides, { deepest: DEEPEST }));
  }
}

/** More levels than people nest. */
const DEEPEST = 100;

/**
 * The page of a résumé.
 *
 * @param overrides - options that win over those in the résumé; values that cannot be read are ignored.
 * @throws RangeError if values are nested too deeply, never for JSON of a depth that people write.
 */
export function documentOf(source: Source, overrides: unknown): string {
  const { lang, dir, name, head, body, css, fontFaces } = partsOf(source, overrides);
  const page = renderToString(
    <html lang={lang} dir={dir} data-name={name}>
      <head dangerouslySetInnerHTML={{ __html: `${head}<style>${fontFaces}${css}</style>` }} />
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

function notAResume(name: string, { kind, advice }: NoResume): string {
  const sentence = `${name}() expects a résumé, the object that a resume.json holds; it was given ${kind}.`;
  return advice === '' ? sentence : `${sentence} ${advice}`;
}
