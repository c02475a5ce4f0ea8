import { documentOf } from './document.tsx';
import { localeFor } from './locales/index.ts';
import { readBasics } from './normalize/basics.ts';
import { normalize } from './normalize/index.ts';
import { isRecord, type Source } from './normalize/read.ts';
import { snapshot } from './normalize/snapshot.ts';
import { withoutHidden } from './options/hide.ts';
import { momentIn, type RenderOptions, resolveOptions } from './options/index.ts';
import { withoutOtherVariants } from './options/tags.ts';
import { stylesFor } from './styles/index.ts';
import { plainPhrase } from './text/prose.ts';
import { buildView } from './view/index.ts';

/**
 * Turns a résumé into a page.
 *
 * @param resume - JSON Resume data (https://jsonresume.org/schema), of any version and in any state:
 *   whatever can be read is shown, whatever cannot is left out. Never changed.
 * @param options - the same object as `meta.themeOptions` in the résumé, over which it wins, and `now`.
 * @returns a complete HTML document that needs no network but for the photo: the same for the same input,
 *   with `showDurations` at the same moment `now`.
 * @throws TypeError when `resume` is no object, or an array; nothing else makes it throw.
 */
export function render(resume: object, options?: RenderOptions): string {
  if (!isObject(resume)) throw new TypeError(notAResume(resume));
  try {
    return pageOf(resume, options);
  } catch {
    // Only proxies and getters, which throw where they are looked at, and depths that nobody writes get here.
    const copy = snapshot(resume);
    return pageOf(isRecord(copy) ? copy : {}, snapshot(options));
  }
}

function pageOf(resume: Source, overrides: unknown): string {
  const options = resolveOptions(resume, overrides);
  const locale = localeFor(options.language);
  const told = withoutOtherVariants(resume, options.variant);
  // Asked here, because what hides is only loaded for pages that hide something.
  const shown = options.hide.length === 0 ? told : withoutHidden(told, options.hide);
  const named = [...options.sections, ...Object.keys(options.sectionTitles)];
  const data = normalize(shown, options.language, named);
  // Whoever hides where they live still prints on that country's paper.
  const { location } = shown === resume ? data.basics : readBasics(resume, options.language);
  const countryCode = plainPhrase(location.countryCode);
  const view = buildView(data, options, locale, options.showDurations ? momentIn(overrides) : 0);
  const used = { ...view.emphasis, text: JSON.stringify(view) };
  return documentOf(view, stylesFor(options, locale, countryCode, used));
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
