import type { Locale } from '../locales/locale.ts';
import type { Rgb } from '../options/colors.ts';
import type { Options } from '../options/index.ts';

/** Where a document is printed on Letter unless it says otherwise (CLDR's paper sizes), by ISO 3166-1 code. */
const LETTER_COUNTRIES = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

export type PageSize = 'letter' | 'a4';

/** The paper to print on: the one asked for, or the one of the person's country. */
export function pageSizeOf(pageSize: Options['pageSize'], countryCode: string): PageSize {
  if (pageSize !== 'auto') return pageSize;
  return LETTER_COUNTRIES.has(countryCode.toUpperCase()) ? 'letter' : 'a4';
}

/**
 * The rules for paper: size, margins and what stands at the foot of every page but the first.
 *
 * @param background - of the whole sheet; without one, as most are, it stays white.
 * @param locale - the words for page numbers; `undefined` for none.
 */
export function paperCss(
  pageSize: PageSize,
  margins: string,
  background: Rgb | undefined,
  locale: Locale | undefined,
): string {
  const ground = background === undefined ? '' : `;background:rgb(${background.join()})`;
  const foot = locale === undefined ? '' : footCss(locale);
  return `@page{size:${pageSize};margin:${margins}${ground}${foot}}@page:first{@bottom-center{content:none}}`;
}

/** Name and page number. The name is read from the document, so that no text of a user's is CSS. */
function footCss({ pageOf: [before, between, after] }: Locale): string {
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  return `;@bottom-center{content:attr(data-name) " · " ${number};font:8pt var(--font);color:var(--secondary)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
