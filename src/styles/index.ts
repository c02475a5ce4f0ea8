import { cacheOf } from '../cache.ts';
import { digitsOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { type Typesetting, typesettingOf } from '../typefaces/index.ts';
import { SCRIPTS } from '../typefaces/scripts.ts';
import type { Typeface } from '../typefaces/typeface.ts';
import base from './base.css';
import ideographic from './ideographic.css';
import joined from './joined.css';
import languages from './languages.css';
import layout from './layout.css';
import { paletteCss, secondaryOnPaper, windowCss } from './palette.ts';
import { footerCss, type PageSize, pageSizeOf, paperCss } from './paper.ts';
import print from './print.css';
import screen from './screen.css';
import spaced from './spaced.css';
import { tokensCss } from './tokens.ts';
import upright from './upright.css';

/** The rules of every résumé. The order matters: later rules override earlier ones. */
const RULES = base + layout + screen + print + languages;

/** What a page looks like. */
export interface Styles {
  /** The rules of the résumé, which is the element with the id `hairline`. They touch nothing else. */
  readonly resume: string;
  /** The rules of the window and the paper around it. */
  readonly page: string;
}

/** Stylesheets by their options, for each locale. Most pages of a process share them. */
const cached = cacheOf<string, Styles>(100);

/**
 * Returns the page's stylesheets without its fonts.
 *
 * @param countryCode - the person's country, as an ISO 3166-1 code; empty if unknown.
 */
export function stylesFor(
  options: Options,
  locale: Locale,
  typeface: Typeface,
  countryCode: string,
): Styles {
  const { sectionTitles, variants, now, label, summary, ...others } = options;
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const digits = digitsOf(options.language, locale);
  return cached(locale)(JSON.stringify([others, pageSize, digits]), () => {
    const typesetting = typesettingOf(typeface, locale);
    return {
      resume: resumeCss(options, locale, typesetting),
      page: pageCss(options, locale, typesetting, pageSize, digits),
    };
  });
}

function resumeCss(options: Options, locale: Locale, typesetting: Typesetting): string {
  const script = SCRIPTS[locale.script ?? 'Latn'];
  return [
    RULES,
    script.upright ? upright : '',
    script.joined ? joined : '',
    script.ideographic ? ideographic : '',
    script.spaced ? spaced : '',
    tokensCss(options, locale, typesetting),
    paletteCss(options.colors, options.colorScheme),
  ].join('');
}

function pageCss(
  options: Options,
  locale: Locale,
  { font }: Typesetting,
  pageSize: PageSize,
  digits: string,
): string {
  const { colors, colorScheme, margins, pageNumbers } = options;
  const style = { font, color: secondaryOnPaper(colors) };
  return (
    windowCss(colors, colorScheme) +
    paperCss(
      pageSize,
      margins,
      colors.background?.[0],
      pageNumbers ? footerCss(locale, digits, style) : '',
    )
  );
}
