import type { Locale } from '../locales/locale.ts';
import { memory } from '../memo.ts';
import type { Options } from '../options/index.ts';
import { typefaceTokens } from '../typefaces/index.ts';
import { SCRIPTS } from '../typefaces/scripts.ts';
import base from './base.css';
import joined from './joined.css';
import languages from './languages.css';
import layout from './layout.css';
import { paletteCss } from './palette.ts';
import { pageSizeOf, paperCss } from './paper.ts';
import print from './print.css';
import screen from './screen.css';
import upright from './upright.css';

/** The rules that are the same on every page; what stands later wins. */
const RULES = base + layout + screen + print + languages;

const DENSITY = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/** Most pages of a process share their options, and so their stylesheet. */
const cached = memory<string, string>(100);

/**
 * The page's stylesheet, without its fonts: the rules, and the custom properties and the paper that
 * follow from the options.
 *
 * @param countryCode - ISO 3166-1, where the person lives; empty where that is not known.
 */
export function stylesFor(options: Options, locale: Locale, countryCode: string): string {
  const { typeface, density, colors, colorScheme, margins, pageNumbers } = options;
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const decisive = [typeface, density, colors, colorScheme, margins, pageNumbers, pageSize];
  return cached(JSON.stringify([...decisive, locale.tag]), () => {
    const script = SCRIPTS[locale.script ?? 'Latn'];
    const tokens = `${typefaceTokens(typeface, locale)};--density:${DENSITY[density]}`;
    return [
      RULES,
      script.upright ? upright : '',
      script.joined ? joined : '',
      `:root{${tokens}}`,
      paletteCss(colors, colorScheme),
      paperCss(pageSize, margins, colors.background?.[0], pageNumbers ? locale : undefined),
    ].join('');
  });
}
