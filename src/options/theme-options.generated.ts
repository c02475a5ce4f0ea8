// Generated from schema/theme-options.schema.json by `npm run generate`.

/**
 * Options of the theme, in the résumé's `meta.themeOptions` or as the second argument of `render`. A value that is not allowed counts as not set.
 */
export interface ThemeOptions {
  /**
   * The order of the sections, by their names in the résumé (`summary` for `basics.summary`). Sections that are not listed follow in the default order. A list of your own, such as `talks`, becomes a section if it is listed here.
   */
  sections?: readonly string[];
  /**
   * Section titles that replace the default ones, by section name. A list of your own becomes a section if it is named here.
   */
  sectionTitles?: {
    [k: string]: string;
  };
  /**
   * Sections and fields to leave out, as dotted paths. Paths have no indices: one through a list applies to all of its items.
   */
  hide?: readonly string[];
  /**
   * The format of dates: `long` as in July 2022, `short` as in Jul 2022, `numeric` as in 07/2022.
   */
  dateFormat?: 'long' | 'short' | 'numeric';
  /**
   * The text between the two dates of a range. A space is added on each side. By default that of the language, which mostly is an en dash.
   */
  dateSeparator?: string;
  /**
   * Whether to show the length of a date range after it, as in "2 yrs 3 mos".
   */
  showDurations?: boolean;
  /**
   * The typeface. `charter`, `computer-modern` (LaTeX's default) and `sans` are embedded in the page; `system` uses the reader's own fonts.
   */
  typeface?: 'charter' | 'computer-modern' | 'sans' | 'system';
  /**
   * The paper size. `auto` is Letter if `basics.location.countryCode` is a country that uses it, otherwise A4.
   */
  pageSize?: 'auto' | 'letter' | 'a4';
  /**
   * The margins on paper: one to four lengths in `in`, `cm`, `mm` or `pt`, in the order of the CSS property `margin`.
   */
  margins?: string;
  /**
   * The space between lines and between entries, on screen and on paper.
   */
  density?: 'compact' | 'normal' | 'relaxed';
  /**
   * Whether printed pages have a footer with name and page number, from the second page on.
   */
  pageNumbers?: boolean;
  /**
   * The colours on screen; `auto` follows the reader's system setting. Paper always has the light ones.
   */
  colorScheme?: 'auto' | 'light' | 'dark';
  /**
   * Your own `background`, `dimmed`, `primary`, `secondary` and `accent` colours: each as `#rrggbb`, `rgb()` or `hsl()`, or a pair of them for light and dark. Text colours with less contrast than 4.5 to 1 (WCAG AA) are adjusted.
   */
  colors?: {
    /**
     * The background of the page.
     */
    background?: string | readonly string[];
    /**
     * The background of code.
     */
    dimmed?: string | readonly string[];
    /**
     * Text and lines.
     */
    primary?: string | readonly string[];
    /**
     * Separators and page numbers.
     */
    secondary?: string | readonly string[];
    /**
     * Links.
     */
    accent?: string | readonly string[];
  };
  /**
   * The language of dates and of the words that the theme adds, as a BCP 47 tag. By default the résumé's `meta.language` or `language`, otherwise English.
   */
  language?: string;
  /**
   * Replaces `basics.label`, for example in a variant.
   */
  label?: string;
  /**
   * Replaces `basics.summary`, for example in a variant.
   */
  summary?: string;
  /**
   * Sets of options by name, so that one file gives several résumés. A variant leaves out entries whose `tags` do not name it.
   */
  variants?: {
    [k: string]: ThemeOptions;
  };
  /**
   * The name of the variant to show. By default all entries are shown.
   */
  variant?: string;
}
