import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { typefaceTokens } from '../typefaces/index.ts';
import { paletteCss } from './palette.ts';
import { type PageSize, paperCss } from './paper.ts';

/** The options that a page's own rules follow from. */
type StyleOptions = Pick<
  Options,
  'typeface' | 'density' | 'colors' | 'colorScheme' | 'margins' | 'pageNumbers'
>;

const DENSITY = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/** The rules that differ by options: what the other sheets read in custom properties, and the paper. */
export function ownCss(options: StyleOptions, locale: Locale, pageSize: PageSize): string {
  const { typeface, density, colors, colorScheme, margins, pageNumbers } = options;
  const tokens = `${typefaceTokens(typeface, locale)};--density:${DENSITY[density]}`;
  return (
    `:root{${tokens}}` +
    paletteCss(colors, colorScheme) +
    paperCss(pageSize, margins, colors.background?.[0], pageNumbers ? locale : undefined)
  );
}

/** A text that is the same only for the same options. */
export function optionsKey(options: StyleOptions): string {
  const { typeface, density, colors, colorScheme, margins, pageNumbers } = options;
  return `${typeface} ${density} ${colorScheme} ${margins} ${pageNumbers} ${JSON.stringify(colors)}`;
}
