import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { faceSheets, typefaceTokens } from '../typefaces/index.ts';
import base from './base.css';
import languages from './languages.css';
import layout from './layout.css';
import { paletteCss } from './palette.ts';
import { paperCss } from './paper.ts';
import print from './print.css';
import screen from './screen.css';
import { type Sheet, sheet } from './sheet.ts';

/** The rules that are the same on every page. */
const RULES = [base, layout, screen, print, languages].join('');

const DENSITY = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/**
 * The page's stylesheets; what stands later wins.
 *
 * @param countryCode - ISO 3166-1, where the person lives; empty where that is not known.
 * @param markup - the body that will be shown: only the faces that it uses are embedded.
 */
export function sheetsFor(
  options: Options,
  locale: Locale,
  countryCode: string,
  markup: string,
): readonly Sheet[] {
  const tokens = `:root{${typefaceTokens(options.typeface, locale)};--density:${DENSITY[options.density]}}`;
  const colors = paletteCss(options.colors, options.colorScheme);
  return [
    ...faceSheets(options.typeface, markup),
    sheet(RULES),
    sheet(tokens + colors + paperCss(options, countryCode, locale)),
  ];
}
