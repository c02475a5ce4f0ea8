import { hidePathsIn } from '../resume/hide-paths.ts';
import { field, isRecord } from '../resume/source.ts';
import { wellFormed } from '../resume/well-formed.ts';
import { clean } from '../text/clean.ts';
import { type Rgb, toColor } from './colors.ts';
import { OPTIONS, type OptionName, type OptionSchema } from './schema.ts';

/** Reads an option's value; returns `undefined` if the value is not allowed. */
export type Reader = (value: unknown) => unknown;

/**
 * Returns the reader of an option. It follows the option's schema, except for colours and language tags,
 * which no schema can describe, and for options that leave something out: there a value that cannot be
 * read must not show what it was meant to leave out.
 */
export function readerOf(name: OptionName): Reader {
  if (name === 'colors') return toColors;
  if (name === 'hide') return hidePathsIn;
  if (name === 'variant') return toVariant;
  // Which typefaces there are depends on the renderer.
  if (name === 'typeface') return textBy();
  return name === 'language' ? toLanguageTag : readerBy(OPTIONS[name]);
}

function readerBy(schema: OptionSchema): Reader {
  const { type, enum: choices, pattern, anyOf, items, additionalProperties } = schema;
  if (choices !== undefined) return (value) => choices.find((choice) => choice === value);
  if (anyOf !== undefined) return firstOf(anyOf.map(readerBy));
  if (type === 'boolean') return (value) => (typeof value === 'boolean' ? value : undefined);
  if (type === 'number') return within(schema);
  if (type === 'array') return listOf(readerBy(items ?? {}));
  if (type === 'object') {
    const isOfStrings =
      typeof additionalProperties === 'object' && additionalProperties.type === 'string';
    return isOfStrings ? toStringsByName(textBy(additionalProperties)) : toRecord;
  }
  return pattern === undefined ? textBy(schema) : matching(new RegExp(pattern));
}

type TextReader = (value: unknown) => string | undefined;

/** Returns a reader of texts; those that are longer than the schema allows are not read. */
function textBy({ maxLength = Infinity }: OptionSchema = {}): TextReader {
  return (value) =>
    typeof value === 'string' && value.length <= maxLength ? clean(value) : undefined;
}

/** No text means that no variant is set; a value that is no text is a variant that does not exist. */
function toVariant(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return textBy()(value) ?? '';
}

const matching = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const firstOf = (readers: readonly Reader[]) => (value: unknown) =>
  readers.map((read) => read(value)).find((read) => read !== undefined);

const within =
  ({ minimum = -Infinity, maximum = Infinity }: OptionSchema) =>
  (value: unknown) =>
    typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined;

/** A list without the items that are not allowed. */
const listOf = (read: Reader) => (value: unknown) =>
  Array.isArray(value) ? value.map(read).filter(Boolean) : undefined;

const toStringsByName = (read: TextReader) => (value: unknown) => {
  if (!isRecord(value)) return undefined;
  // Without a prototype, so that a section may be called `constructor`.
  const texts: Record<string, string> = Object.create(null);
  for (const name of Object.keys(value)) texts[name] = read(value[name]) ?? '';
  return texts;
};

const toRecord = (value: unknown) => (isRecord(value) ? value : undefined);

/**
 * Longer than any real tag. The limit bounds the work, because the tag is compared with that of each
 * translation.
 */
const LONGEST_TAG = 100;

/**
 * Reads a tag in the form of BCP 47, or a POSIX locale such as `de_DE.UTF-8`, and makes it canonical:
 * `deu` is `de`.
 */
function toLanguageTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_TAG) return undefined;
  const tag = clean(value).split('.', 1)[0]?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? wellFormed(tag) : undefined;
}

/** The names of the page's colours. */
export const COLOR_NAMES = ['background', 'dimmed', 'primary', 'secondary', 'accent'] as const;

/** The colours that are set, each for the light and for the dark colour scheme. */
export type Colors = Readonly<
  Partial<Record<(typeof COLOR_NAMES)[number], readonly [light: Rgb, dark: Rgb]>>
>;

/** Reads colours, each a single one for both colour schemes or a pair. Invalid colours are left out. */
function toColors(value: unknown): Colors | undefined {
  if (!isRecord(value)) return undefined;
  const pairs = COLOR_NAMES.flatMap((name) => {
    const written = field(value, name);
    const [light, dark = light] = (Array.isArray(written) ? written : [written]).map(toColor);
    return light === undefined || dark === undefined ? [] : [[name, [light, dark]] as const];
  });
  return Object.fromEntries(pairs);
}
