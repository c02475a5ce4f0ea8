import type { ThemeOptions } from './theme-options.generated.ts';

/** Other names of an option. The option's own name in `themeOptions` overrides them. */
export interface OtherNames {
  /** In `meta.themeOptions`, or in the second argument of `render`. */
  readonly options?: readonly string[];
  /**
   * In the second argument of `render`, by hosts that give their own default, whatever the résumé says. The
   * résumé overrides it. These names are among those of `options`.
   */
  readonly host?: readonly string[];
  /** In the résumé's `meta`. */
  readonly meta?: readonly string[];
  /** At the top of the résumé. */
  readonly resume?: readonly string[];
}

/** The names that other themes use, so that existing résumés keep their settings. */
export const OTHER_NAMES: Readonly<Partial<Record<keyof ThemeOptions, OtherNames>>> = {
  sections: { options: ['sectionOrder', 'order'], meta: ['sectionOrder', 'order'] },
  sectionTitles: {
    options: ['sectionLabels', 'labels', 'headings', 'aliases'],
    meta: ['sectionTitles', 'sectionLabels', 'headings', 'aliases'],
  },
  // In a wrong place, which `validate` reports. What it hides is hidden even there.
  hide: { meta: ['hide'], resume: ['hide'] },
  colors: { options: ['colours'], meta: ['colors'] },
  language: {
    options: ['lang', 'locale'],
    host: ['lang', 'locale'],
    meta: ['language', 'lang', 'locale'],
    resume: ['language', 'lang', 'locale'],
  },
};
