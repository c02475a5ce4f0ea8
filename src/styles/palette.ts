import type { Rgb } from '../options/colors.ts';
import type { Options } from '../options/index.ts';
import type { Colors } from '../options/readers.ts';
import { contrast, readable } from './contrast.ts';

type ColorName = keyof Colors;
/** A page's colours, by their names in the option `colors`. */
type Palette = Readonly<Record<ColorName, Rgb>>;

/** The theme's colours. All text has a contrast ratio of at least 7 on its background (WCAG AAA). */
const LIGHT: Palette = {
  background: [255, 255, 255],
  dimmed: [241, 241, 239],
  primary: [17, 17, 17],
  secondary: [84, 84, 84],
  accent: [0, 79, 144],
};
const DARK: Palette = {
  background: [22, 24, 26],
  dimmed: [38, 41, 44],
  primary: [232, 230, 227],
  secondary: [178, 176, 172],
  accent: [152, 199, 245],
};

/** The least contrast ratio of text in a user's colours (WCAG AA). */
const LEAST_CONTRAST = 4.5;

/** Returns the custom properties of the résumé's colours. Paper always has the light ones. */
export function paletteCss(colors: Colors, scheme: Options['colorScheme']): string {
  return inSchemes(scheme, (index) => {
    const palette = Object.entries(paletteOf(colors, index));
    return `#hairline{${palette.map(([name, rgb]) => `--${name}:${rgbCss(rgb)}`).join(';')}}`;
  });
}

/** Returns the rules of the window around the résumé, which has the same background. */
export function windowCss(colors: Colors, scheme: Options['colorScheme']): string {
  const window = inSchemes(scheme, (index) => {
    const name = themeFor(colors, index) === LIGHT ? 'light' : 'dark';
    return `:root{color-scheme:${name};background-color:${rgbCss(paletteOf(colors, index).background)}}`;
  });
  return `body{margin:0}${window}`;
}

/** Returns the colour of less important text on paper, as CSS. */
export function secondaryOnPaper(colors: Colors): string {
  return rgbCss(paletteOf(colors, 0).secondary);
}

const rgbCss = (rgb: Rgb) => `rgb(${rgb.join()})`;

/** Where a page has the colours of the option's first value, and where those of its second. */
function inSchemes(scheme: Options['colorScheme'], rules: (index: 0 | 1) => string): string {
  if (scheme === 'light') return rules(0);
  const condition = scheme === 'dark' ? 'screen' : 'screen and (prefers-color-scheme:dark)';
  return `${rules(0)}@media ${condition}{${rules(1)}}`;
}

function themeFor(colors: Colors, index: 0 | 1): Palette {
  return themeOn(colors.background?.[index]) ?? (index === 0 ? LIGHT : DARK);
}

function paletteOf(colors: Colors, index: 0 | 1): Palette {
  return resolved(themeFor(colors, index), colors, index);
}

/** Returns the palette whose text has more contrast on a user's background, in both colour schemes. */
function themeOn(background: Rgb | undefined): Palette | undefined {
  if (background === undefined) return undefined;
  return contrast(LIGHT.primary, background) > contrast(DARK.primary, background) ? LIGHT : DARK;
}

/** Returns the palette with the user's colours, adjusted so that text is readable on the page and in code. */
function resolved(theme: Palette, colors: Colors, index: 0 | 1): Palette {
  if (Object.keys(colors).length === 0) return theme;
  const colorOf = (name: keyof Colors) => colors[name]?.[index] ?? theme[name];
  const background = colorOf('background');
  const dimmed = colorOf('dimmed');
  const onPage = (text: Rgb) => readable(text, background, LEAST_CONTRAST);
  const primary = onPage(colorOf('primary'));
  return {
    background,
    dimmed: contrast(primary, dimmed) >= LEAST_CONTRAST ? dimmed : background,
    primary,
    secondary: onPage(colorOf('secondary')),
    accent: onPage(colorOf('accent')),
  };
}
