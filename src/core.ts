import en from './locales/en.ts';
import { languagesOf } from './locales/languages.ts';
import type { Locale, Variant } from './locales/locale.ts';
import { type Renderer, rendererOf } from './renderer.tsx';
import { SYSTEM } from './typefaces/system.ts';
import type { Typeface } from './typefaces/typeface.ts';

export type { Locale, Variant } from './locales/locale.ts';
export type { PartsOptions, RenderOptions, ThemeOptions } from './options/index.ts';
export type { Parts } from './parts.tsx';
export type { Plain, Renderer } from './renderer.tsx';
export type { Resume, Tagged } from './resume.generated.ts';
export { charter } from './typefaces/charter.ts';
export { charterLatin } from './typefaces/charter-latin.ts';
export { computerModern } from './typefaces/computer-modern.ts';
export type { Face, Part } from './typefaces/part.ts';
export { sans } from './typefaces/sans.ts';
export { SYSTEM as system } from './typefaces/system.ts';
export type { Typeface } from './typefaces/typeface.ts';

/** What a renderer of one's own has. */
export interface RenderResources<Name extends string = string> {
  /**
   * Typefaces by the names that the option `typeface` may have: those of the theme, or your own. The first
   * one is the default; without any it is `system`, which needs no font.
   */
  readonly typefaces?: Readonly<Record<Name, Typeface>>;
  /**
   * Languages: those of `jsonresume-theme-hairline/languages`, or your own. English is always there, for tags
   * that no other has. Months and words for "present" are read in these languages alone.
   */
  readonly languages?: readonly (Locale | Variant)[];
}

/**
 * Makes `render` and `renderParts` with only some typefaces and languages, or with your own. A bundler that
 * drops unused exports leaves out the others, which makes a page for browsers much smaller.
 *
 * @returns functions that give the same pages as the theme's own, as far as typefaces and languages are there.
 * @example
 * import { charter, createRender } from 'jsonresume-theme-hairline/core';
 * import { de } from 'jsonresume-theme-hairline/languages';
 * const { render } = createRender({ typefaces: { charter }, languages: [de] });
 */
export function createRender<Name extends string = never>({
  typefaces,
  languages = [],
}: RenderResources<Name> = {}): Renderer<Name> {
  const own = languages.find((locale): locale is Locale => locale.tag === 'en');
  const files = own === undefined ? [en, ...languages] : languages;
  return rendererOf<Name>({
    languages: languagesOf(files, own ?? en),
    typefaces: new Map<string, Typeface>(Object.entries({ ...typefaces, system: SYSTEM })),
  });
}
