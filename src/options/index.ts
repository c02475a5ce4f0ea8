import { field, isRecord, type Source } from '../normalize/read.ts';
import {
  boolean,
  type Colors,
  colors,
  lengths,
  oneOf,
  type Reader,
  string,
  strings,
  stringsByName,
} from './readers.ts';
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
export interface Options extends Omit<Required<ThemeOptions>, 'colors'> {
  readonly colors: Colors;
  /** BCP 47 tag of the language that the document is written in. */
  readonly language: string;
}

const READERS: { readonly [K in keyof ThemeOptions]-?: Reader<Options[K]> } = {
  sections: strings,
  sectionTitles: stringsByName,
  hide: strings,
  dateFormat: oneOf('long', 'short', 'numeric'),
  dateSeparator: string,
  typeface: oneOf('charter', 'computer-modern', 'sans', 'system'),
  pageSize: oneOf('auto', 'letter', 'a4'),
  margins: lengths,
  density: oneOf('compact', 'normal', 'relaxed'),
  pageNumbers: boolean,
  colorScheme: oneOf('auto', 'light', 'dark'),
  colors,
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
    // POSIX writes de_DE.UTF-8.
    const tag = string(value)?.replace(/\..*$/, '').replaceAll('_', '-');
    if (tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return 'en';
}
