import type { Locale } from '../locales/locale.ts';
import { memory } from '../memo.ts';
import type { Options } from '../options/index.ts';
import { faceSheets, typefaceTokens } from '../typefaces/index.ts';
import type { Emphasis } from '../view/model.ts';
import base from './base.css';
import languages from './languages.css';
import layout from './layout.css';
import { paletteCss } from './palette.ts';
import { pageSizeOf, paperCss } from './paper.ts';
import print from './print.css';
import screen from './screen.css';

/** The rules that are the same on every page; what stands later wins. */
const RULES = base + layout + screen + print + languages;

const DENSITY = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/** Most pages of a process share their options, and so their stylesheet. */
const known = memory<string, string>(100);

/**
 * The page's stylesheet: typefaces, rules, and the custom properties that follow from the options.
 *
 * @param countryCode - ISO 3166-1, where the person lives; empty where that is not known.
 */
export function stylesFor(
  options: Options,
  locale: Locale,
  countryCode: string,
  emphasis: Emphasis,
): string {
  const { typeface, density, colors, colorScheme, margins, pageNumbers } = options;
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const key = JSON.stringify([
    ...[typeface, density, colors, colorScheme, margins, pageNumbers],
    ...[locale.tag, pageSize, emphasis],
  ]);
  return known(key, () => {
    const tokens = `${typefaceTokens(typeface, locale)};--density:${DENSITY[density]}`;
    const faces = faceSheets(typeface, emphasis).map(({ css }) => css);
    return [
      ...faces,
      RULES,
      `:root{${tokens}}`,
      paletteCss(colors, colorScheme),
      paperCss(pageSize, margins, colors.background?.[0], pageNumbers ? locale : undefined),
    ].join('');
  });
}
