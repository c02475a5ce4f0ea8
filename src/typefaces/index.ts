import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { TypeInUse } from '../view/model.ts';
import { PARTS as CHARTER } from './charter.generated.ts';
import { PARTS as COMPUTER_MODERN } from './computer-modern.generated.ts';
import type { Part } from './part.ts';
import { PARTS as SANS } from './sans.generated.ts';
import { SCRIPTS } from './scripts.ts';

type TypefaceName = Options['typeface'];

/** A typeface: its embedded fonts and its measures. */
interface Typeface {
  /** Every page embeds the first part. A later part is embedded only for characters that no earlier part has. */
  readonly parts: readonly Part[];
  readonly generic: 'serif' | 'sans';
  /** Factor on the font size, so that all typefaces look as large as Charter. */
  readonly scale: number;
  /** The leading on paper, in ems: typefaces with a small x-height need less. */
  readonly leading: number;
  /** The size of the bullets of lists, in ems, if they are too large at the size of the text. */
  readonly bullet?: number;
}

export const TYPEFACES: Readonly<Record<TypefaceName, Typeface>> = {
  charter: { parts: CHARTER, generic: 'serif', scale: 1, leading: 0.21 },
  'computer-modern': {
    // Charter's later parts have the letters of Latvian, Lithuanian and Vietnamese that it lacks; parts of
    // its own would be too big. Charter's letters look larger here. `size-adjust` would correct that, but
    // text extractors would then break words apart.
    parts: [...COMPUTER_MODERN, ...CHARTER.slice(1)],
    generic: 'serif',
    scale: 1.052,
    leading: 0.14,
    bullet: 0.75,
  },
  sans: { parts: SANS, generic: 'sans', scale: 0.98, leading: 0.25 },
  system: { parts: [], generic: 'serif', scale: 1, leading: 0.21 },
};

/** How text is set in a typeface. */
export interface Typesetting {
  /** A `font-family` that serves every script, the language's own before the others. */
  readonly font: string;
  /** A `font-family` with the fonts of the language's own script alone. */
  readonly ownFont: string;
  /** The size beside Charter's, so that both look the same size. */
  readonly scale: number;
  /** The space between lines on paper, in ems. */
  readonly leading: number;
  /** The size of bullets, in ems. */
  readonly bullet: number;
}

/** Returns how a language is set in a typeface. */
export function typesettingOf(typeface: TypefaceName, locale: Locale): Typesetting {
  const { parts, generic, scale, leading, bullet = 1 } = TYPEFACES[typeface];
  const own = SCRIPTS[locale.script ?? 'Latn'];
  const scripts = [SCRIPTS.Latn, own, ...Object.values(SCRIPTS)].map((script) => script[generic]);
  const embedded = parts.map(({ family }) => `"${family}"`);
  const last = generic === 'sans' ? 'sans-serif' : 'serif';
  const font = [...new Set([...embedded, ...scripts, last])].join();
  return {
    font,
    ownFont: own[generic],
    scale: Number((scale * (own.scale ?? 1)).toFixed(3)),
    leading: Number((leading + (locale.leading ?? own.leading ?? 0)).toFixed(2)),
    bullet,
  };
}

/**
 * Returns the `@font-face` rules of the fonts that a page uses: upright fonts always, italic fonts if the
 * page has italics, and later parts if the page has characters that no earlier part has.
 *
 * The rules need no `unicode-range`, because browsers try the families of `font-family` in order.
 */
export function facesCss(typeface: TypefaceName, { italic, boldItalic, text }: TypeInUse): string {
  const parts = partsFor(typeface, text);
  const key = `${typeface} ${italic} ${boldItalic} ${parts.map(({ family }) => family)}`;
  let css = known.get(key);
  if (css === undefined) {
    css = parts
      .flatMap((part) =>
        part.faces
          .filter(
            ({ weight, style }) => style === 'normal' || (weight === 400 ? italic : boldItalic),
          )
          .map((face) => faceRule(part, face)),
      )
      .join('');
    known.set(key, css);
  }
  return css;
}

/** Finished rules by their key. This cache needs no bound: each typeface has at most 16 combinations. */
const known = new Map<string, string>();

function faceRule({ family }: Part, { weight, style, woff2 }: Part['faces'][0]): string {
  const source = `url(data:font/woff2;base64,${woff2})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${source}}`;
}

/**
 * Characters that only later parts may have: all but Latin-1, common punctuation and the scripts that no
 * part has. One search by pattern is faster than looking up every character.
 */
const UNCOMMON = /[^\0-\xff\u2012-\u2026\u0370-\u1dff\u2e80-\uffff]/g;

function partsFor(typeface: TypefaceName, text: string): readonly Part[] {
  const { parts } = TYPEFACES[typeface];
  const drawing = [...new Set(text.match(UNCOMMON))].map((character) =>
    parts.find(({ characters }) => characters.includes(character)),
  );
  return parts.filter((part, index) => index === 0 || drawing.includes(part));
}
