import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { faceRules, TYPEFACES } from '../typefaces/index.ts';
import base from './base.css';
import layout from './layout.css';
import { paletteCss } from './palette.ts';
import { paperCss } from './paper.ts';
import print from './print.css';
import screen from './screen.css';

/** The rules that are the same on every page; what stands later wins. */
const RULES = [base, layout, screen, print].join('');

const DENSITY = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/**
 * The page's stylesheet.
 *
 * @param countryCode - ISO 3166-1, where the person lives; empty where that is not known.
 * @param markup - the body that will be shown: only the faces that it uses are embedded.
 */
export function stylesheetFor(
  options: Options,
  locale: Locale,
  countryCode: string,
  markup: string,
): string {
  const typeface = TYPEFACES[options.typeface];
  const tokens = `:root{--font:${typeface.stack};--scale:${typeface.scale};--density:${DENSITY[options.density]}}`;
  return [
    faceRules(typeface, markup),
    tokens,
    paletteCss(options.colors, options.colorScheme),
    RULES,
    paperCss(options, countryCode, locale),
  ].join('');
}
