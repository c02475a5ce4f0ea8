import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { Typesetting } from '../typefaces/index.ts';
import { SCRIPTS } from '../typefaces/scripts.ts';

const DENSITIES = { compact: 0.8, normal: 1, relaxed: 1.3 } as const;

/** The density as a number. */
function densityOf({ density }: Options): number {
  return typeof density === 'number' ? density : DENSITIES[density];
}

/** Returns the custom properties that follow from the options, for screen and for paper. */
export function tokensCss(options: Options, locale: Locale, typesetting: Typesetting): string {
  const screen = declarations(screenTokens(options, locale, typesetting));
  const paper = declarations(paperTokens(options, typesetting));
  return `#hairline{-webkit-locale:${JSON.stringify(locale.tag)};${screen}}@media print{#hairline{${paper}}}`;
}

type Tokens = Readonly<Record<string, string | number>>;

const declarations = (tokens: Tokens) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

function screenTokens(options: Options, locale: Locale, typesetting: Typesetting): Tokens {
  const { header, photoSide, photoSize, photoShape, titleCase, titleRule, dates } = options;
  const isCapitals = titleCase === 'upper';
  // Scripts without capitals have larger titles in their place.
  const { upright = false } = SCRIPTS[locale.script ?? 'Latn'];
  const accented = (name: Options['accentOn'][number], otherwise: string) =>
    options.accentOn.includes(name) ? 'var(--accent)' : otherwise;
  const isCentred = header === 'center';
  return {
    font: typesetting.font,
    'own-font': typesetting.ownFont,
    leading: typesetting.leading,
    'bullet-size': `${typesetting.bullet}em`,
    density: densityOf(options),
    'text-size': `${Number((1.0625 * typesetting.scale).toFixed(4))}em`,
    'link-color': accented('links', 'inherit'),
    'name-color': accented('name', 'inherit'),
    'heading-color': accented('headings', 'inherit'),
    'rule-color': accented('rules', 'currentColor'),
    'title-case': isCapitals ? 'uppercase' : 'none',
    'title-tracking': isCapitals && !upright ? '.04em' : '0',
    'title-size': upright ? '1.3em' : isCapitals ? '1.15em' : '1.25em',
    'rule-above': titleRule === 'above' ? 'block' : 'none',
    'rule-below': titleRule === 'below' ? 'block' : 'none',
    row: dates === 'edge' ? 'flex' : 'block',
    'right-start': dates === 'edge' ? 'auto' : '.65em',
    'header-align': isCentred ? 'center' : 'start',
    'photo-order': photoSide === 'left' ? -1 : 1,
    'photo-margin': photoSide === 'left' ? '0 1.2em' : '1.2em 0',
    'photo-align': isCentred ? 'center' : 'flex-start',
    'photo-size': `${Number((photoSize / (9.5 * MM_PER_PT)).toFixed(2))}em`,
    'photo-radius': photoShape === 'circle' ? '50%' : '0',
  };
}

const MM_PER_PT = 25.4 / 72;
const PX_PER_PT = 96 / 72;

/** The line of text that the gaps below are meant for, in px. */
const USUAL_LINE = 15;

/** All in whole px, see print.css. */
function paperTokens(options: Options, { scale, leading }: Typesetting): Tokens {
  const density = densityOf(options);
  const size = options.fontSize * PX_PER_PT * scale;
  const line = Math.floor(size * (1 + leading * density));
  const px = (gap: number) => `${Math.round((gap * density * line) / USUAL_LINE)}px`;
  return {
    'font-size': `${Number((options.fontSize * scale).toFixed(3))}pt`,
    'text-size': '1em',
    line: `${line}px`,
    'title-line': `${line + 2}px`,
    'header-gap': px(18),
    'section-gap': px(10),
    'title-gap': px(4),
    'entry-gap': px(8),
    'role-gap': px(3),
    'paragraph-gap': px(4),
    'item-gap': px(0.4),
    'photo-size': `${options.photoSize}mm`,
  };
}
