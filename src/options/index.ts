import { field, fields, isRecord, type Source } from '../normalize/read.ts';
import { clean } from '../normalize/text.ts';
import { DEFAULTS, type ThemeOptions } from './theme-options.generated.ts';

export type { ThemeOptions };

/** What `render` takes beside the résumé; each option wins over the one in `meta.themeOptions`. */
export interface RenderOptions extends ThemeOptions {
  /**
   * The moment from which the length of a running job is counted; nothing else depends on it.
   *
   * @default the current time
   */
  now?: Date | number | string;
}

/** Every option, complete and usable. */
export interface Options extends Required<ThemeOptions> {
  /** BCP 47 tag of the language that the document is written in. */
  readonly language: string;
}

type Reader<T> = (value: unknown) => T | undefined;

const string: Reader<string> = (value) => (typeof value === 'string' ? clean(value) : undefined);

const strings: Reader<string[]> = (value) =>
  Array.isArray(value) ? value.flatMap((item) => string(item) || []) : undefined;

const stringsByName: Reader<Record<string, string>> = (value) =>
  isRecord(value)
    ? Object.fromEntries(fields(value).map(([key, text]) => [key, string(text) ?? '']))
    : undefined;

const oneOf =
  <T>(...choices: readonly T[]): Reader<T> =>
  (value) =>
    choices.find((choice) => choice === value);

const READERS: { readonly [K in keyof Required<ThemeOptions>]: Reader<Required<ThemeOptions>[K]> } =
  {
    sections: strings,
    sectionTitles: stringsByName,
    hide: strings,
    dateFormat: oneOf('long', 'short', 'numeric'),
    dateSeparator: string,
  };

/**
 * One complete set of options. A value that an option cannot have counts as not set.
 *
 * @param resume - the résumé as it came; `meta.themeOptions` and its language are read.
 * @param overrides - the second argument of `render`, as it came.
 */
export function resolveOptions(resume: Source, overrides: unknown): Options {
  const meta = field(resume, 'meta');
  const written = isRecord(meta) ? field(meta, 'themeOptions') : undefined;
  const sources = [overrides, written].filter(isRecord);
  const options: Record<string, unknown> = { language: languageOf(resume) };
  for (const [name, read] of Object.entries<Reader<unknown>>(READERS)) {
    const set = sources.map((source) => read(field(source, name)));
    options[name] =
      set.find((value) => value !== undefined) ?? DEFAULTS[name as keyof ThemeOptions];
  }
  return options as unknown as Options;
}

/** Where files say what language they are in, as paths; the first that holds a language tag counts. */
const LANGUAGE_PATHS = [['meta', 'language'], ['meta', 'lang'], ['meta', 'locale'], ['language']];

function languageOf(resume: Source): string {
  for (const path of LANGUAGE_PATHS) {
    let value: unknown = resume;
    for (const key of path) value = isRecord(value) ? field(value, key) : undefined;
    const tag = string(value)?.replace(/[_.].*$/, (rest) =>
      rest.replace('_', '-').replace(/\..*$/, ''),
    );
    if (tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return 'en';
}
