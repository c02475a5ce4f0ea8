import type { Locale } from '../locales/locale.ts';
import { memory } from '../memo.ts';
import type { Options } from '../options/index.ts';
import { DEFAULTS } from '../options/theme-options.generated.ts';
import { facesCss, type Used } from '../typefaces/index.ts';
import base from './base.css';
import { ENGLISH_HASHES } from './english-hashes.generated.ts';
import { knownHash } from './hashes.generated.ts';
import languages from './languages.css';
import layout from './layout.css';
import { optionsKey, ownCss } from './own.ts';
import { pageSizeOf } from './paper.ts';
import print from './print.css';
import screen from './screen.css';
import { sha256 } from './sha256.ts';
import type { Sheet } from './sheet.ts';

/** What a page is set with. */
export interface Styles {
  readonly sheets: readonly Sheet[];
  /** The sheets as a policy names them: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
  readonly hashSources: string;
}

/** The rules that are the same on every page; what stands later wins. */
const RULES: readonly Sheet[] = [base, layout, screen, print, languages];

/** Of the options of most pages, whose hashes are known. */
const DEFAULT_KEY = optionsKey(DEFAULTS);

/** Most pages of a process share their options, so what follows from them is made once. */
const known = memory<string, Styles>(100);

const hashed = memory<string, Sheet>(50);
const facesSheet = (css: string) => hashed(css, () => ({ css, hash: sha256(css) }));

/**
 * The page's stylesheets.
 *
 * @param countryCode - ISO 3166-1, where the person lives; empty where that is not known.
 * @param used - what the page uses of its typeface: only that is embedded.
 */
export function stylesFor(
  options: Options,
  locale: Locale,
  countryCode: string,
  used: Used,
): Styles {
  const pageSize = pageSizeOf(options.pageSize, countryCode);
  const key = optionsKey(options);
  const page = `${locale.tag} ${pageSize}`;
  const faces = facesSheet(facesCss(options.typeface, used));
  return known(`${page} ${key}${faces.hash}`, () => {
    const css = ownCss(options, locale, pageSize);
    const hash = key === DEFAULT_KEY ? (ENGLISH_HASHES.get(page) ?? knownHash(page)) : undefined;
    const own = { css, hash: hash ?? sha256(css) };
    const sheets = [faces, ...RULES, own];
    return { sheets, hashSources: sheets.map((sheet) => `'sha256-${sheet.hash}'`).join(' ') };
  });
}
