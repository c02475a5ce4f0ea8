import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { TypeInUse } from '../view/model.ts';
import { PARTS as CHARTER } from './charter.generated.ts';
import { PARTS as COMPUTER_MODERN } from './computer-modern.generated.ts';
import type { Part } from './part.ts';
import { PARTS as SANS } from './sans.generated.ts';
import { SCRIPTS } from './scripts.ts';

type TypefaceName = Options['typeface'];

/** How to set a typeface, and the fonts that pages embed for it. */
interface Typeface {
  /** Every page embeds the first. What it lacks is drawn by the next part that has it. */
  readonly parts: readonly Part[];
  readonly generic: 'serif' | 'sans';
  /** Its size beside Charter's, so that both look the same size. */
  readonly scale: number;
  /** The space between lines on paper, in ems: the smaller the x-height, the less is needed. */
  readonly leading: number;
}

export const TYPEFACES: Readonly<Record<TypefaceName, Typeface>> = {
  charter: { parts: CHARTER, generic: 'serif', scale: 1, leading: 0.21 },
  'computer-modern': {
    // Charter's other parts draw what it lacks of Latvian and Lithuanian, and Vietnamese, for which a
    // part of its own would be too big. Their letters look larger here, but with `size-adjust` words
    // would fall apart when a PDF's text is extracted.
    parts: [...COMPUTER_MODERN, ...CHARTER.slice(1)],
    generic: 'serif',
    scale: 1.052,
    leading: 0.14,
  },
  sans: { parts: SANS, generic: 'sans', scale: 0.98, leading: 0.25 },
  system: { parts: [], generic: 'serif', scale: 1, leading: 0.21 },
};

/**
 * The custom properties of a typeface: `--font`, a `font-family` that serves every script, the
 * locale's own before the others; `--scale`; and `--leading`.
 */
export function typefaceTokens(typeface: TypefaceName, locale: Locale): string {
  const { parts, generic, scale, leading } = TYPEFACES[typeface];
  const own = SCRIPTS[locale.script ?? 'Latn'];
  const scripts = [SCRIPTS.Latn, own, ...Object.values(SCRIPTS)].map((script) => script[generic]);
  const embedded = parts.map(({ family }) => `"${family}"`);
  const last = generic === 'sans' ? 'sans-serif' : 'serif';
  const stack = [...new Set([...embedded, ...scripts, last])].join();
  const height = Number((leading + (own.leading ?? 0)).toFixed(2));
  return `--font:${stack};--scale:${scale};--leading:${height}`;
}

/**
 * The `@font-face` rules of the fonts that a page uses: upright ones always, italics where the page
 * has any, and the parts after the first where it has characters that only they draw.
 *
 * There is no `unicode-range`: a browser asks the families of the stack in turn, so the first part
 * draws all that it has.
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

/** The rules made so far, by what decides them: there are at most 16 combinations a typeface. */
const known = new Map<string, string>();

function faceRule({ family }: Part, { weight, style, woff2 }: Part['faces'][0]): string {
  const source = `url(data:font/woff2;base64,${woff2})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${source}}`;
}

/**
 * What a part after the first may be needed for: neither Latin-1, nor common punctuation, nor letters
 * of other alphabets. One pattern is faster than a look at each character.
 */
const UNCOMMON = /[^\0-\xff\u2012-\u2026\u0370-\u1dff\u2e80-\uffff]/g;

function partsFor(typeface: TypefaceName, text: string): readonly Part[] {
  const { parts } = TYPEFACES[typeface];
  const drawing = [...new Set(text.match(UNCOMMON))].map((character) =>
    parts.find(({ characters }) => characters.includes(character)),
  );
  return parts.filter((part, index) => index === 0 || drawing.includes(part));
}
