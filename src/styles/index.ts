import { cache } from '../cache.ts';
import { digitsOf } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { SCRIPTS } from '../typefaces/scripts.ts';
import base from './base.css';
import ideographic from './ideographic.css';
import joined from './joined.css';
import languages from './languages.css';
import layout from './layout.css';
import { paletteCss } from './palette.ts';
import { footerCss, pageSizeOf, paperCss } from './paper.ts';
import print from './print.css';
import screen from './screen.css';
import spaced from './spaced.css';
import { tokensCss } from './tokens.ts';
import upright from './upright.css';

/** The rules of every page. The order matters: later rules override earlier ones. */
const RULES = base + layout + screen + print + languages;

/** Stylesheets by their options, which most pages of a process share. */
const cached = cache<string, string>(100);

/**
 * Returns the page's stylesheet without its fonts: the rules of every page, and the custom properties and
 * paper that the options set.
 *
 * @param countryCode - the person's country, as an ISO 3166-1 code; empty if unknown.
 */
export function stylesFor(options: Options, locale: Locale, countryCode: string): string {
  const { sectionTitles, variants, now, label, summary, ...others } = options;
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const digits = digitsOf(options.language, locale);
  return cached(JSON.stringify([others, pageSize, locale.tag, digits]), () => {
    const { colors, colorScheme, margins, pageNumbers } = options;
    const script = SCRIPTS[locale.script ?? 'Latn'];
    return [
      RULES,
      script.upright ? upright : '',
      script.joined ? joined : '',
      script.ideographic ? ideographic : '',
      script.spaced ? spaced : '',
      tokensCss(options, locale),
      paletteCss(colors, colorScheme),
      paperCss(
        pageSize,
        margins,
        colors.background?.[0],
        pageNumbers ? footerCss(locale, digits) : '',
      ),
    ].join('');
  });
}
