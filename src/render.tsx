import { renderToString } from 'preact-render-to-string';
import { Head } from './components/Head.tsx';
import { Main } from './components/Main.tsx';
import { localeFor } from './locales/index.ts';
import { type RenderOptions, resolveOptions } from './options/index.ts';
import { readResume } from './resume/index.ts';
import { snapshot } from './resume/snapshot.ts';
import { isRecord, type Source } from './resume/source.ts';
import type { Resume } from './resume.generated.ts';
import { stylesFor } from './styles/index.ts';
import { facesCss } from './typefaces/index.ts';
import { viewOf } from './view/index.ts';

/**
 * Renders a résumé as a web page.
 *
 * @param resume - JSON Resume data of any schema version (https://jsonresume.org/schema). Values that
 *   cannot be read are left out of the page. The object is never changed.
 * @param options - the theme's options, which override those in the résumé's `meta.themeOptions`, and `now`.
 * @returns a complete HTML document that loads nothing but the photo. The same arguments give the same
 *   document; only `showDurations` without `now` depends on the current time.
 * @throws TypeError if `resume` is not an object, or is an array. Nothing else makes it throw.
 * @example
 * const html = render({ basics: { name: 'Ada Lovelace' } }, { typeface: 'sans' });
 */
export function render(resume: Resume | object, options?: RenderOptions): string {
  if (!isObject(resume)) throw new TypeError(notAResume(resume));
  try {
    return documentOf(resume, options);
  } catch {
    // Only proxies, getters that throw, and extremely deep nesting get here: a plain copy has none of them.
    const copy = snapshot(resume);
    return documentOf(isRecord(copy) ? copy : {}, snapshot(options));
  }
}

/**
 * The page of a résumé.
 *
 * @param overrides - options that win over those in the résumé; values that cannot be read are ignored.
 * @throws what getters and proxies throw, and a RangeError if values are nested too deeply. Never for JSON
 *   of a depth that people write.
 */
export function documentOf(source: Source, overrides: unknown): string {
  const options = resolveOptions(source, overrides);
  const locale = localeFor(options.language);
  const resume = readResume(source, options);
  const view = viewOf(resume, options, locale);
  const main = renderToString(<Main view={view} />);
  const css =
    facesCss(options.typeface, view.type) + stylesFor(options, locale, resume.countryCode);
  const page = renderToString(
    <html lang={view.lang} dir={view.dir} data-name={view.person.name}>
      <Head metadata={view.metadata} css={css} />
      <body dangerouslySetInnerHTML={{ __html: main }} />
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

function isObject(value: unknown): value is Source {
  try {
    return isRecord(value);
  } catch {
    // Any operation on a revoked proxy throws. It counts as an empty object.
    return true;
  }
}

function notAResume(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  const advice = typeof value === 'string' ? ' Parse it first: render(JSON.parse(text)).' : '';
  return `render() expects a résumé, the object that a resume.json holds; it was given ${kind}.${advice}`;
}
