import type { Locale } from '../locales/locale.ts';
import type { Rgb } from '../options/colors.ts';
import type { Options } from '../options/index.ts';

/** The countries that print on Letter by default, as ISO 3166-1 codes (from CLDR's paper sizes). */
const LETTER_COUNTRIES = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

export type PageSize = 'letter' | 'a4';

/** Returns the paper size: the one that is set, or the usual one of the person's country. */
export function pageSizeOf(pageSize: Options['pageSize'], countryCode: string): PageSize {
  if (pageSize !== 'auto') return pageSize;
  return LETTER_COUNTRIES.has(countryCode.toUpperCase()) ? 'letter' : 'a4';
}

/**
 * Returns the `@page` rules: size, margins, and the footer of every page but the first.
 *
 * @param background - of the whole sheet, including its margins; `undefined` leaves it white.
 * @param footer - from `footerCss`; empty for none.
 */
export function paperCss(
  pageSize: PageSize,
  margins: string,
  background: Rgb | undefined,
  footer: string,
): string {
  const backgroundCss = background === undefined ? '' : `;background:rgb(${background.join()})`;
  return `@page{size:${pageSize};margin:${margins}${backgroundCss}${footer}}@page:first{@bottom-center{content:none}}`;
}

export interface FooterStyle {
  readonly font: string;
  readonly color: string;
}

/** CSS counter styles by their digit 0: https://www.w3.org/TR/css-counter-styles-3/#simple-numeric */
const COUNTER_STYLES: Readonly<Record<string, string>> = {
  '٠': 'arabic-indic',
  '۰': 'persian',
  '०': 'devanagari',
  '০': 'bengali',
  '੦': 'gurmukhi',
  '૦': 'gujarati',
  '୦': 'oriya',
  '௦': 'tamil',
  '౦': 'telugu',
  '೦': 'kannada',
  '൦': 'malayalam',
  '๐': 'thai',
  '໐': 'lao',
  '༠': 'tibetan',
  '၀': 'myanmar',
  '០': 'khmer',
  '᠐': 'mongolian',
  〇: 'cjk-decimal',
};

/**
 * Returns the rule of the footer: name and page number. CSS takes the name from an attribute, so that no
 * text of a user gets into the CSS. A footer is outside of the résumé, so it has none of its variables.
 *
 * @param digits - of the page's dates.
 * @param style - the footer's `font-family` and colour.
 */
export function footerCss(
  { pageOf: [before, between, after] }: Locale,
  digits: string,
  { font, color }: FooterStyle,
): string {
  const counterStyle = COUNTER_STYLES[digits.charAt(0)] ?? 'decimal';
  const [page, pages] = ['page', 'pages'].map((name) => `counter(${name},${counterStyle})`);
  const number = `${quoted(before)} ${page} ${quoted(between)} ${pages} ${quoted(after)}`;
  return `;@bottom-center{content:attr(data-name) " · " ${number};font:8pt ${font};color:${color}}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
