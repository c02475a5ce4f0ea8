// Generated from schema/theme-options.schema.json by `npm run generate`.

/**
 * What a résumé may ask of this theme, in `meta.themeOptions` or as the second argument of `render`.
 */
export interface ThemeOptions {
  /**
   * The order of the sections, by their names in the résumé (`summary` for `basics.summary`). Sections that are not named follow in the default order.
   */
  sections?: string[];
  /**
   * Headings of your own, by section name.
   */
  sectionTitles?: {
    [k: string]: string;
  };
  /**
   * Sections or fields to leave out, as dotted paths. Lists are crossed without an index.
   */
  hide?: string[];
  /**
   * How dates are written: `long` is July 2022, `short` is Jul 2022, `numeric` is 07/2022.
   */
  dateFormat?: 'long' | 'short' | 'numeric';
  /**
   * What stands between two dates.
   */
  dateSeparator?: string;
}

/** The value of each option that is not set. */
export const DEFAULTS = {
  "sections": [],
  "sectionTitles": {},
  "hide": [],
  "dateFormat": "long",
  "dateSeparator": "–"
} as const;
