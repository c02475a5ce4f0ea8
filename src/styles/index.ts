import { cache } from '../cache.ts';
import { digitsOf } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { typesettingOf } from '../typefaces/index.ts';
import { SCRIPTS } from '../typefaces/scripts.ts';
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
  /** The rules of the résumé, which is the element with the id `resume`. They touch nothing else. */
  readonly resume: string;
  /** The rules of the window and the paper around it. */
  readonly page: string;
}

/** Stylesheets by their options, which most pages of a process share. */
const cached = cache<string, Styles>(100);

/**
 * Returns the page's stylesheets without its fonts.
 *
 * @param countryCode - the person's country, as an ISO 3166-1 code; empty if unknown.
 */
export function stylesFor(options: Options, locale: Locale, countryCode: string): Styles {
  const { sectionTitles, variants, now, label, summary, ...others } = options;
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const digits = digitsOf(options.language, locale);
  return cached(JSON.stringify([others, pageSize, locale.tag, digits]), () => ({
    resume: resumeCss(options, locale),
    page: pageCss(options, locale, pageSize, digits),
  }));
}

function resumeCss(options: Options, locale: Locale): string {
  const script = SCRIPTS[locale.script ?? 'Latn'];
  return [
    RULES,
    script.upright ? upright : '',
    script.joined ? joined : '',
    script.ideographic ? ideographic : '',
    script.spaced ? spaced : '',
    tokensCss(options, locale),
    paletteCss(options.colors, options.colorScheme),
  ].join('');
}

function pageCss(options: Options, locale: Locale, pageSize: PageSize, digits: string): string {
  const { colors, colorScheme, margins, pageNumbers, typeface } = options;
  const style = { font: typesettingOf(typeface, locale).font, color: secondaryOnPaper(colors) };
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
