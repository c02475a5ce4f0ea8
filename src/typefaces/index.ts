import { cacheOf } from '../cache.ts';
import type { Locale } from '../locales/locale.ts';
import type { TypeInUse } from '../view/model.ts';
import type { Part } from './part.ts';
import { SCRIPTS } from './scripts.ts';
import type { Typeface } from './typeface.ts';

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
export function typesettingOf(typeface: Typeface, locale: Locale): Typesetting {
  const { generic, scale, leading, bullet = 1 } = typeface;
  const parts = partsOf(typeface);
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
export function facesCss(typeface: Typeface, { italic, boldItalic, text }: TypeInUse): string {
  const parts = partsFor(typeface, text);
  const key = `${italic} ${boldItalic} ${parts.map(({ family }) => family)}`;
  return known(typeface)(key, () =>
    parts
      .flatMap((part) =>
        part.faces
          .filter(
            ({ weight, style }) => style === 'normal' || (weight === 400 ? italic : boldItalic),
          )
          .map((face) => faceRule(part, face)),
      )
      .join(''),
  );
}

/** Finished rules by their key, for each typeface. */
const known = cacheOf<string, string>(20);

function faceRule({ family }: Part, { weight, style, woff2 }: Part['faces'][0]): string {
  const source = `url(data:font/woff2;base64,${woff2})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${source}}`;
}

/**
 * Characters that only later parts may have: all but Latin-1, common punctuation and the scripts that no
 * part has. One search by pattern is faster than looking up every character.
 */
const UNCOMMON = /[^\0-\xff\u2012-\u2026\u0370-\u1dff\u2e80-\uffff]/g;

/** All parts of a typeface, in the order in which browsers try them. */
export function partsOf({ parts, others = [] }: Typeface): readonly Part[] {
  return [...parts, ...others.slice(1)];
}

function partsFor(typeface: Typeface, text: string): readonly Part[] {
  const parts = partsOf(typeface);
  const drawing = [...new Set(text.match(UNCOMMON))].map((character) =>
    parts.find(({ characters }) => characters.includes(character)),
  );
  return parts.filter((part, index) => index === 0 || drawing.includes(part));
}
