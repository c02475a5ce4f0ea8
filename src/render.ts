import { documentOf } from './document.ts';
import { localeFor } from './locales/index.ts';
import { normalize } from './normalize/index.ts';
import { isRecord } from './normalize/read.ts';
import { withoutHidden } from './options/hide.ts';
import { type RenderOptions, resolveOptions } from './options/index.ts';
import { withoutOtherVariants } from './options/tags.ts';
import { sheetsFor } from './styles/index.ts';
import { buildView } from './view/index.ts';

/**
 * Turns a résumé into a page.
 *
 * @param resume - JSON Resume data (https://jsonresume.org/schema), of any version and in any state:
 *   whatever can be read is shown, whatever cannot is left out. Never changed.
 * @param options - the same object as `meta.themeOptions` in the résumé, over which it wins, and `now`.
 * @returns a complete HTML document that needs no network: the same for the same input.
 * @throws TypeError when `resume` is no object; nothing else makes it throw.
 */
export function render(resume: object, options?: RenderOptions): string {
  if (!isRecord(resume)) throw new TypeError(notAResume(resume));
  const complete = resolveOptions(resume, options);
  const locale = localeFor(complete.language);
  const shown = withoutHidden(withoutOtherVariants(resume, complete.variant), complete.hide);
  const named = [...complete.sections, ...Object.keys(complete.sectionTitles)];
  const data = normalize(shown, complete.language, named);
  const { countryCode } = data.basics.location;
  const view = buildView(data, complete, locale);
  return documentOf(view, sheetsFor(complete, locale, countryCode, view.emphasis));
}

function notAResume(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  const advice = typeof value === 'string' ? ' Parse it first: render(JSON.parse(text)).' : '';
  return `render() expects a résumé, the object that a resume.json holds; it was given ${kind}.${advice}`;
}
