import { renderToString } from 'preact-render-to-string';
import { Head } from './components/Head.tsx';
import { Main } from './components/Main.tsx';
import { localeFor } from './locales/index.ts';
import { type RenderOptions, resolveOptions } from './options/index.ts';
import { fieldsOf, type NoResume, noResume } from './resume/given.ts';
import { readResume } from './resume/index.ts';
import { plainCopy } from './resume/plain.ts';
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
 * @throws TypeError if `resume` is no object with fields: a text, an array, a promise, a Map. Nothing else
 *   makes it throw.
 * @example
 * const html = render({ basics: { name: 'Ada Lovelace' } }, { typeface: 'sans' });
 */
export function render(resume: Resume | object, options?: RenderOptions): string {
  const refused = noResume(resume);
  if (refused !== undefined) throw new TypeError(notAResume(refused));
  const source = fieldsOf(resume);
  const overrides = plainCopy(options);
  try {
    return documentOf(source, overrides);
  } catch {
    // Only extremely deep nesting gets here.
    const copy = plainCopy(source, { deepest: DEEPEST });
    return documentOf(isRecord(copy) ? copy : {}, plainCopy(overrides, { deepest: DEEPEST }));
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
  const options = resolveOptions(source, overrides);
  const locale = localeFor(options.language);
  const resume = readResume(source, options);
  const view = viewOf(resume, options, locale);
  const main = renderToString(<Main view={view} />);
  const css =
    facesCss(options.typeface, view.type) + stylesFor(options, locale, resume.countryCode);
  const page = renderToString(
    <html lang={view.lang} dir={view.dir} data-name={view.person.name}>
      <Head metadata={view.metadata} css={css} hasPolicy={options.contentSecurityPolicy} />
      <body dangerouslySetInnerHTML={{ __html: main }} />
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

function notAResume({ kind, advice }: NoResume): string {
  const sentence = `render() expects a résumé, the object that a resume.json holds; it was given ${kind}.`;
  return advice === '' ? sentence : `${sentence} ${advice}`;
}
