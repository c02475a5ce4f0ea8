import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { type Sheet, sheet } from '../styles/sheet.ts';
import { charter } from './charter.generated.ts';
import { computerModern } from './computer-modern.generated.ts';
import type { EmbeddedFace, EmbeddedFamily } from './embedded-family.ts';
import { SANS, SERIF, stackOf } from './fallbacks.ts';
import { sans } from './sans.generated.ts';

/** A family of faces, and how to set it. */
interface Typeface {
  /** `undefined` where nothing is embedded. */
  readonly embedded: EmbeddedFamily | undefined;
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

/** The custom properties of a typeface: its `font-family`, scale and leading. */
export function typefaceTokens(typeface: Options['typeface'], locale: Locale): string {
  const { embedded, fallbacks, scale, leading } = TYPEFACES[typeface];
  const own = embedded === undefined ? [] : [`"${embedded.family}"`];
  return `--font:${stackOf(own, fallbacks, locale)};--scale:${scale};--leading:${leading}`;
}

/** The faces that `markup` uses, a sheet each; none for what nothing is embedded of. */
export function faceSheets(typeface: Options['typeface'], markup: string): readonly Sheet[] {
  const { embedded } = TYPEFACES[typeface];
  if (embedded === undefined) return [];
  const isUsed = usedIn(markup);
  return embedded.faces.filter(isUsed).map((face) => sheet(faceRule(embedded, face)));
}

function faceRule({ family, unicodeRange }: EmbeddedFamily, face: EmbeddedFace): string {
  const source = `url(data:font/woff2;base64,${face.data})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${face.weight};font-style:${face.style};src:${source};unicode-range:${unicodeRange}}`;
}

/** Regular and bold stand on every page; italics only in titles and where a user wrote them. */
function usedIn(markup: string): (face: EmbeddedFace) => boolean {
  const hasItalic = markup.includes('<i>') || markup.includes('class="row role"');
  const hasBoldItalic = hasItalic && isNested(markup);
  return ({ weight, style }) => style === 'normal' || (weight === 400 ? hasItalic : hasBoldItalic);
}

/** Whether bold stands inside italics or italics inside bold anywhere. */
function isNested(markup: string): boolean {
  const open = { b: 0, i: 0 };
  for (const [, slash, tag] of markup.matchAll(/<(\/?)([bi])>/g)) {
    open[tag as 'b' | 'i'] += slash === '' ? 1 : -1;
    if (open.b > 0 && open.i > 0) return true;
  }
  return false;
}
