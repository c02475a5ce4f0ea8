import type { ThemeOptions } from './theme-options.generated.ts';

/** Names that an option has elsewhere; the option's own name, in `themeOptions`, comes before them. */
export interface OtherNames {
  /** Beside it in `meta.themeOptions`, or in the second argument of `render`. */
  readonly options?: readonly string[];
  /** In the résumé's `meta`. */
  readonly meta?: readonly string[];
  /** At the top of the résumé. */
  readonly resume?: readonly string[];
}

/** What users of other themes have already written. */
export const OTHER_NAMES: Readonly<Partial<Record<keyof ThemeOptions, OtherNames>>> = {
  sections: { options: ['sectionOrder', 'order'], meta: ['sectionOrder', 'order'] },
  sectionTitles: {
    options: ['sectionLabels', 'labels', 'headings', 'aliases'],
    meta: ['sectionTitles', 'sectionLabels', 'headings', 'aliases'],
  },
  colors: { options: ['colours'], meta: ['colors'] },
  language: {
    options: ['lang', 'locale'],
    meta: ['language', 'lang', 'locale'],
    resume: ['language', 'lang', 'locale'],
  },
};
