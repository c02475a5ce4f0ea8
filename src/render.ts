import { LANGUAGES } from './locales/index.ts';
import type { PartsOptions, RenderOptions } from './options/index.ts';
import type { Parts } from './parts.tsx';
import { type Plain, rendererOf } from './renderer.tsx';
import type { Resources } from './resources.ts';
import type { Resume } from './resume.generated.ts';
import { TYPEFACES } from './typefaces/all.ts';

/** All typefaces and languages of the theme. */
export const THEME: Resources = {
  languages: LANGUAGES,
  typefaces: new Map(Object.entries(TYPEFACES)),
};

const theme = rendererOf(THEME);

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
  return theme.render(resume, options);
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
  return theme.renderParts(resume, options);
}
