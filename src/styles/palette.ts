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

/** Returns the custom properties of a page's colours. Paper always has the light ones. */
export function paletteCss(colors: Colors, scheme: Options['colorScheme']): string {
  const light = declarations(LIGHT, colors, 0);
  if (scheme === 'light') return light;
  const dark = declarations(DARK, colors, 1);
  const condition = scheme === 'dark' ? 'screen' : 'screen and (prefers-color-scheme:dark)';
  return `${light}@media ${condition}{${dark}}`;
}

function declarations(theme: Palette, colors: Colors, index: 0 | 1): string {
  const base = themeOn(colors.background?.[index]) ?? theme;
  const palette = Object.entries(resolved(base, colors, index));
  const scheme = base === LIGHT ? 'light' : 'dark';
  return `:root{color-scheme:${scheme}${palette.map(([name, rgb]) => `;--${name}:rgb(${rgb.join()})`).join('')}}`;
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
