import { type Rgb, toColor } from '../normalize/colors.ts';
import { field, isRecord, type Source } from '../normalize/read.ts';
import { clean } from '../text/clean.ts';

/** Reads an option's value; `undefined` for one that it cannot have. */
export type Reader<T> = (value: unknown) => T | undefined;

export const string: Reader<string> = (value) =>
  typeof value === 'string' ? clean(value) : undefined;

export const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const strings: Reader<string[]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const texts: string[] = [];
  for (const item of value) {
    const text = string(item);
    if (text) texts.push(text);
  }
  return texts;
};

export const stringsByName: Reader<Record<string, string>> = (value) => {
  if (!isRecord(value)) return undefined;
  // Without a prototype, so that any name may be one of a text.
  const texts: Record<string, string> = Object.create(null);
  for (const name of Object.keys(value)) texts[name] = string(value[name]) ?? '';
  return texts;
};

export const recordsByName: Reader<Source> = (value) => (isRecord(value) ? value : undefined);

/** Longer than any tag that somebody writes: the parts of one are looked at for each translated text. */
const LONGEST_TAG = 100;

/** A tag of BCP 47's form, also from a POSIX locale such as `de_DE.UTF-8`. */
export const languageTag: Reader<string> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_TAG) return undefined;
  const tag = clean(value).split('.', 1)[0]?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
};

export const oneOf =
  <T>(choices: readonly T[]): Reader<T> =>
  (value) =>
    choices.find((choice) => choice === value);

const LENGTH = String.raw`(?:0|\d{1,3}(?:\.\d{1,3})?(?:in|cm|mm|pt))`;
const LENGTHS = new RegExp(`^${LENGTH}(?: ${LENGTH}){0,3}$`);

/** One to four lengths of paper, in CSS's order. */
export const lengths: Reader<string> = (value) =>
  typeof value === 'string' && LENGTHS.test(value) ? value : undefined;

export const COLOR_NAMES = ['background', 'dimmed', 'primary', 'secondary', 'accent'] as const;

/** Of each colour that is set, the one on a light ground and the one on a dark ground. */
export type Colors = Readonly<
  Partial<Record<(typeof COLOR_NAMES)[number], readonly [light: Rgb, dark: Rgb]>>
>;

/** Colours, each one for both grounds or a pair; what is no colour is left out. */
export const colors: Reader<Colors> = (value) => {
  if (!isRecord(value)) return undefined;
  const pairs = COLOR_NAMES.flatMap((name) => {
    const written = field(value, name);
    const [light, dark = light] = (Array.isArray(written) ? written : [written]).map(toColor);
    return light === undefined || dark === undefined ? [] : [[name, [light, dark]] as const];
  });
  return Object.fromEntries(pairs);
};
