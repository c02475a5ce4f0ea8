import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { Emphasis } from '../view/model.ts';
import { charter } from './charter.generated.ts';
import { computerModern } from './computer-modern.generated.ts';
import type { EmbeddedFamily } from './embedded-family.ts';
import { SANS, SERIF, stackOf } from './fallbacks.ts';
import { sans } from './sans.generated.ts';
import type { Sheet } from './sheet.ts';

/** A family of faces, and how to set it. */
interface Typeface {
  /** Makes the family; `undefined` where nothing is embedded. */
  readonly embedded: (() => EmbeddedFamily) | undefined;
  readonly fallbacks: typeof SERIF;
  /** Its size beside Charter's, so that both look the same size. */
  readonly scale: number;
  /** The space between lines on paper, in ems: the smaller the x-height, the less is needed. */
  readonly leading: number;
}

const TYPEFACES: Readonly<Record<Options['typeface'], Typeface>> = {
  charter: { embedded: charter, fallbacks: SERIF, scale: 1, leading: 0.21 },
  'computer-modern': { embedded: computerModern, fallbacks: SERIF, scale: 1.052, leading: 0.14 },
  sans: { embedded: sans, fallbacks: SANS, scale: 0.98, leading: 0.25 },
  system: { embedded: undefined, fallbacks: SERIF, scale: 1, leading: 0.21 },
};

/** The space that lines of taller letters than Latin ones need besides, by locale, in ems. */
const MORE_LEADING: Readonly<Record<string, number>> = {
  ja: 0.25,
  'zh-Hans': 0.25,
  'zh-Hant': 0.25,
  ko: 0.2,
  th: 0.2,
  hi: 0.15,
  bn: 0.15,
  ar: 0.15,
  fa: 0.15,
};

/** The custom properties of a typeface: its `font-family`, scale and leading. */
export function typefaceTokens(typeface: Options['typeface'], locale: Locale): string {
  const { embedded, fallbacks, scale, leading } = TYPEFACES[typeface];
  const own = embedded === undefined ? [] : [`"${embedded().family}"`];
  const more = MORE_LEADING[locale.tag] ?? 0;
  return `--font:${stackOf(own, fallbacks, locale)};--scale:${scale};--leading:${Number((leading + more).toFixed(2))}`;
}

/** The faces that a page uses, a sheet each; none for what nothing is embedded of. */
export function faceSheets(
  typeface: Options['typeface'],
  { italic, boldItalic }: Emphasis,
): readonly Sheet[] {
  const faces = TYPEFACES[typeface].embedded?.().faces ?? [];
  return faces
    .filter(({ weight, style }) => style === 'normal' || (weight === 400 ? italic : boldItalic))
    .map(({ sheet }) => sheet);
}
