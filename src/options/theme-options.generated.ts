// Generated from schema/theme-options.schema.json by `npm run generate`.

/**
 * What a résumé may ask of this theme, in `meta.themeOptions` or as the second argument of `render`.
 */
export interface ThemeOptions {
  /**
   * The order of the sections, by their names in the résumé (`summary` for `basics.summary`). Those that are not named follow in the default order. Any other list of the résumé that is named here becomes a section too.
   */
  sections?: readonly string[];
  /**
   * Headings of your own, by section name. Any other list of the résumé that is named here becomes a section too.
   */
  sectionTitles?: {
    [k: string]: string;
  };
  /**
   * Sections or fields to leave out, as dotted paths. Lists are crossed without an index.
   */
  hide?: readonly string[];
  /**
   * How dates are written: `long` is July 2022, `short` is Jul 2022, `numeric` is 07/2022.
   */
  dateFormat?: 'long' | 'short' | 'numeric';
  /**
   * What stands between two dates.
   */
  dateSeparator?: string;
  /**
   * Whether a range of dates is followed by its length, as in "2 yrs 3 mos".
   */
  showDurations?: boolean;
  /**
   * The typeface: `charter` (a Charter design), `computer-modern` (the face of LaTeX) and `sans` are embedded in the page; `system` embeds nothing.
   */
  typeface?: 'charter' | 'computer-modern' | 'sans' | 'system';
  /**
   * The paper. `auto` is Letter where `basics.location.countryCode` is a country that uses it, else A4.
   */
  pageSize?: 'auto' | 'letter' | 'a4';
  /**
   * The paper's margins: one to four lengths in `in`, `cm`, `mm` or `pt`, in the order of CSS.
   */
  margins?: string;
  /**
   * How close lines and entries stand, on screen and on paper.
   */
  density?: 'compact' | 'normal' | 'relaxed';
  /**
   * Whether paper has the name and the page's number at its foot, from the second page on.
   */
  pageNumbers?: boolean;
  /**
   * Light or dark on screen; `auto` follows the reader's own setting. Paper has the light colours.
   */
  colorScheme?: 'auto' | 'light' | 'dark';
  /**
   * Colours of your own, for `background`, `dimmed`, `primary`, `secondary` and `accent`: each as `#rrggbb`, `rgb()` or `hsl()`, or a pair of them for a light and a dark ground. A text colour that could not be read on its ground is moved until its contrast is 4.5 to 1.
   */
  colors?: {
    /**
     * The page.
     */
    background?: string | readonly string[];
    /**
     * The ground of code.
     */
    dimmed?: string | readonly string[];
    /**
     * Text and rules.
     */
    primary?: string | readonly string[];
    /**
     * Notes beside the text: levels, page numbers.
     */
    secondary?: string | readonly string[];
    /**
     * Links.
     */
    accent?: string | readonly string[];
  };
  /**
   * The language of the page's own words and dates, as a BCP 47 tag. Where it is not set, `meta.language` or the language of the résumé counts, else English.
   */
  language?: string;
  /**
   * Shown instead of `basics.label`. For a variant.
   */
  label?: string;
  /**
   * Shown instead of `basics.summary`. For a variant.
   */
  summary?: string;
  /**
   * Option sets by name, so that one file gives several résumés. Entries that list `tags` are left out of the variants that they do not name.
   */
  variants?: {
    [k: string]: ThemeOptions;
  };
  /**
   * The name of the variant to show.
   */
  variant?: string;
}
