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
import { type Sheet, sheet } from './sheet.ts';

/** The rules that are the same on every page; what stands later wins. */
const RULES: readonly Sheet[] = [base, layout, screen, print, languages];

const DENSITY = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/** Most pages of a process share their options, so what follows from them is made once. */
const known = memory<string, readonly Sheet[]>(100);

/**
 * The page's stylesheets.
 *
 * @param countryCode - ISO 3166-1, where the person lives; empty where that is not known.
 * @param emphasis - of the page: only the faces that it uses are embedded.
 */
export function stylesFor(
  options: Options,
  locale: Locale,
  countryCode: string,
  emphasis: Emphasis,
): readonly Sheet[] {
  const { typeface, density, colors, colorScheme, margins, pageNumbers } = options;
  const { italic, boldItalic } = emphasis;
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const chosen = [typeface, density, colorScheme, margins, pageNumbers, pageSize, locale.tag];
  const key = `${chosen.join()},${italic},${boldItalic}${JSON.stringify(colors)}`;
  return known(key, () => {
    const tokens = `${typefaceTokens(typeface, locale)};--density:${DENSITY[density]}`;
    const own = sheet(
      `:root{${tokens}}` +
        paletteCss(colors, colorScheme) +
        paperCss(pageSize, margins, pageNumbers ? locale : undefined),
    );
    return [...faceSheets(typeface, emphasis), ...RULES, own];
  });
}
