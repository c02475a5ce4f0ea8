// Generated from schema/theme-options.schema.json by `npm run generate`.

import type { SectionName } from '../resume/section-names.ts';

/**
 * Options of the theme, in the résumé's `meta.themeOptions` or as the second argument of `render`. A value that is not allowed counts as not set.
 */
export interface ThemeOptions {
  /**
   * A set of the options below by name: `hairline`, `jake` and `sb2nov` (the LaTeX templates of these names), `engineering` (RenderCV's engineeringresumes), `modern` (a sans typeface, colour, a header on the left) and `academic` (publications first). Options that are set as well win.
   */
  look?: 'hairline' | 'jake' | 'sb2nov' | 'engineering' | 'modern' | 'academic' | undefined;
  /**
   * The order of the sections, by their names in the résumé (`summary` for `basics.summary`). Sections that are not listed follow in the default order; the summary stays first unless it is listed. A list of your own, such as `talks`, becomes a section if it is listed here.
   */
  sections?: readonly (SectionName | (string & {}))[] | undefined;
  /**
   * Section titles that replace the default ones, by section name. Those of a variant are added to the résumé's. A list of your own becomes a section if it is named here.
   */
  sectionTitles?: {
    [k: string]: string;
  } | undefined;
  /**
   * Sections and fields to leave out everywhere in the page, as dotted paths. Paths have no indices: one through a list applies to all of its items. The lists of the résumé, of the variant and of the call add up: none shows again what another one hides.
   */
  hide?: readonly string[] | undefined;
  /**
   * What comes first in work and volunteering, in bold: the `employer`, with the role on the line below, or the `role`, with the employer below.
   */
  lead?: 'employer' | 'role' | undefined;
  /**
   * How several roles at one employer are shown: `grouped` under one heading, or `repeated`, each under a heading of its own, which parsers of résumés read better.
   */
  roles?: 'grouped' | 'repeated' | undefined;
  /**
   * How the address of an entry is shown: its `name` is the link, or the `address` is printed behind the name.
   */
  links?: 'name' | 'address' | undefined;
  /**
   * Whether publications are numbered.
   */
  numberPublications?: boolean | undefined;
  /**
   * The format of dates: `long` as in July 2022, `short` as in Jul 2022, `numeric` as in 07/2022.
   */
  dateFormat?: 'long' | 'short' | 'numeric' | undefined;
  /**
   * The smallest part of dates that is shown: the `month`, the `day` or only the `year`. Machines read the whole date in any case.
   */
  datePrecision?: 'month' | 'day' | 'year' | undefined;
  /**
   * The text between the two dates of a range, at most 20 characters. A space is added on each side. By default that of the language, which mostly is an en dash.
   */
  dateSeparator?: string | undefined;
  /**
   * Whether to show the length of a date range after it, as in "2 yrs 3 mos".
   */
  showDurations?: boolean | undefined;
  /**
   * Where places and dates stand: at the `edge` of the page, or `beside` the text on the left, which all programs that extract text from a PDF read in order.
   */
  dates?: 'edge' | 'beside' | undefined;
  /**
   * Whether the page ends with the date in `meta.lastModified`.
   */
  lastUpdated?: boolean | undefined;
  /**
   * The typeface. `charter`, `computer-modern` (LaTeX's default) and `sans` are embedded in the page; `system` uses the reader's own fonts.
   */
  typeface?: 'charter' | 'computer-modern' | 'sans' | 'system' | undefined;
  /**
   * The size of text on paper, in points, from 8.5 to 12.
   */
  fontSize?: number | undefined;
  /**
   * The space between lines and entries, on screen and on paper: `compact` (0.8), `normal` (1), `relaxed` (1.3), or a number from 0.8 to 1.4.
   */
  density?: ('compact' | 'normal' | 'relaxed') | number | undefined;
  /**
   * Whether the name and the contacts stand in the `center` or on the `left`.
   */
  header?: 'center' | 'left' | undefined;
  /**
   * The side of the header that the photo stands on. On narrow screens the photo comes first.
   */
  photoSide?: 'right' | 'left' | undefined;
  /**
   * The width and height of the photo on paper, in millimetres, from 10 to 50; in proportion on screen.
   */
  photoSize?: number | undefined;
  /**
   * The shape of the photo.
   */
  photoShape?: 'circle' | 'square' | undefined;
  /**
   * Section titles in capitals (`upper`), or as they are written (`normal`).
   */
  titleCase?: 'upper' | 'normal' | undefined;
  /**
   * Where the rule of a section's title stands.
   */
  titleRule?: 'below' | 'above' | 'none' | undefined;
  /**
   * The paper size. `auto` is Letter if `basics.location.countryCode` is a country that uses it, otherwise A4.
   */
  pageSize?: 'auto' | 'letter' | 'a4' | undefined;
  /**
   * The margins on paper: one to four lengths in `in`, `cm`, `mm` or `pt`, in the order of the CSS property `margin`. Each is less than 3 in.
   */
  margins?: string | undefined;
  /**
   * Whether printed pages have a footer with name and page number, from the second page on.
   */
  pageNumbers?: boolean | undefined;
  /**
   * The colours on screen; `auto` follows the reader's system setting. Paper always has the light ones.
   */
  colorScheme?: 'auto' | 'light' | 'dark' | undefined;
  /**
   * Your own `background`, `dimmed`, `primary`, `secondary` and `accent` colours: each as `#rrggbb`, `rgb()` or `hsl()`, or a pair of them for light and dark. Text colours with less contrast than 4.5 to 1 (WCAG AA) are adjusted.
   */
  colors?: {
    /**
     * The background of the page.
     */
    background?: string | readonly [both: string] | readonly [light: string, dark: string] | undefined;
    /**
     * The background of code.
     */
    dimmed?: string | readonly [both: string] | readonly [light: string, dark: string] | undefined;
    /**
     * Text and lines.
     */
    primary?: string | readonly [both: string] | readonly [light: string, dark: string] | undefined;
    /**
     * Separators and page numbers.
     */
    secondary?: string | readonly [both: string] | readonly [light: string, dark: string] | undefined;
    /**
     * Links.
     */
    accent?: string | readonly [both: string] | readonly [light: string, dark: string] | undefined;
  } | undefined;
  /**
   * What has the colour `accent`.
   */
  accentOn?: readonly ('links' | 'name' | 'headings' | 'rules')[] | undefined;
  /**
   * The language of dates and of the words that the theme adds, as a BCP 47 tag. By default the résumé's `meta.language` or `language`, otherwise English.
   */
  language?: string | undefined;
  /**
   * Whether the page forbids scripts and all requests but the photo's by a Content-Security-Policy. Counts only as an argument of `render`: a résumé cannot leave it out. `false` is for hosts that add a script of their own, such as `resume serve`, which reloads the page by it.
   */
  contentSecurityPolicy?: boolean | undefined;
  /**
   * Replaces `basics.label`, for example in a variant.
   */
  label?: string | undefined;
  /**
   * Replaces `basics.summary`, for example in a variant.
   */
  summary?: string | undefined;
  /**
   * Sets of options by name, so that one file gives several résumés. A variant leaves out entries and other items of lists whose `tags` do not name it.
   */
  variants?: {
    [k: string]: ThemeOptions;
  } | undefined;
  /**
   * The name of the variant to show. By default all entries are shown; with a name that is not in `variants`, none that have `tags`.
   */
  variant?: string | undefined;
}
