import { field, isRecord, type Source } from '../normalize/read.ts';
import { OTHER_NAMES } from './other-names.ts';
import {
  boolean,
  type Colors,
  colors,
  languageTag,
  lengths,
  oneOf,
  type Reader,
  recordsByName,
  string,
  strings,
  stringsByName,
} from './readers.ts';
import { CHOICES, DEFAULTS, OPTION_NAMES, type ThemeOptions } from './theme-options.generated.ts';

export type { ThemeOptions };

/** What `render` takes beside the résumé; each option wins over the one in `meta.themeOptions`. */
export interface RenderOptions extends ThemeOptions {
  /**
   * The moment from which the length of a running job is counted; nothing else depends on it. A
   * `Date`, its milliseconds since 1970, or its ISO 8601 text.
   *
   * @default the current time
   */
  now?: Date | number | string;
}

type Unset = 'language' | 'label' | 'summary' | 'variant';

/** Every option, complete and usable. Those without a default may be `undefined`. */
export interface Options extends Omit<Required<ThemeOptions>, 'colors' | 'variants' | Unset> {
  readonly colors: Colors;
  /** BCP 47 tag of the language that the document is written in. */
  readonly language: string;
  readonly label: string | undefined;
  readonly summary: string | undefined;
  /** The name of a variant that exists. */
  readonly variant: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** What each option's value may be. */
const READERS: { readonly [K in keyof ThemeOptions]-?: Reader<unknown> } = {
  sections: strings,
  sectionTitles: stringsByName,
  hide: strings,
  dateFormat: oneOf(CHOICES.dateFormat),
  dateSeparator: string,
  showDurations: boolean,
  typeface: oneOf(CHOICES.typeface),
  pageSize: oneOf(CHOICES.pageSize),
  margins: lengths,
  density: oneOf(CHOICES.density),
  pageNumbers: boolean,
  colorScheme: oneOf(CHOICES.colorScheme),
  colors,
  language: languageTag,
  label: string,
  summary: string,
  variants: recordsByName,
  variant: string,
};

/** Where options stand, the strongest first. */
type Layer = readonly [source: Source, kind: 'options' | 'meta' | 'resume'];

/**
 * One complete set of options. A value that an option cannot have counts as not set.
 *
 * @param resume - the résumé as it came; its `meta.themeOptions`, `meta` and language are read.
 * @param overrides - the second argument of `render`, as it came.
 */
export function resolveOptions(resume: Source, overrides: unknown): Options {
  const meta = recordIn(resume, 'meta');
  const given = isRecord(overrides) ? overrides : {};
  const layers: Layer[] = [
    [given, 'options'],
    [recordIn(meta, 'themeOptions'), 'options'],
    [meta, 'meta'],
    [resume, 'resume'],
  ];
  const variant = lookUp('variant', layers) as string | undefined;
  const variants = lookUp('variants', layers) as Source | undefined;
  const chosen = variant === undefined ? undefined : field(variants ?? {}, variant);
  if (isRecord(chosen)) layers.splice(1, 0, [chosen, 'options']);

  const options: Record<string, unknown> = {};
  for (const name of OPTION_NAMES) options[name] = lookUp(name, layers) ?? field(DEFAULTS, name);
  return {
    ...(options as unknown as Options),
    language: (options.language as string | undefined) ?? 'en',
    variant: isRecord(chosen) ? variant : undefined,
    now: momentOf(field(given, 'now')),
  };
}

/** The strongest usable value of an option, under its own name or another. */
function lookUp(name: keyof ThemeOptions, layers: readonly Layer[]): unknown {
  for (const [source, kind] of layers) {
    for (const key of keysOf(name, kind)) {
      const written = field(source, key);
      const value = written === undefined ? undefined : READERS[name](written);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function keysOf(name: keyof ThemeOptions, kind: Layer[1]): readonly string[] {
  const others = OTHER_NAMES[name]?.[kind] ?? [];
  return kind === 'options' ? [name, ...others] : others;
}

function recordIn(source: Source, key: string): Source {
  const value = field(source, key);
  return isRecord(value) ? value : {};
}

function momentOf(now: unknown): number {
  const isMoment = now instanceof Date || typeof now === 'string' || typeof now === 'number';
  const moment = isMoment ? new Date(now).getTime() : Number.NaN;
  return Number.isNaN(moment) ? Date.now() : moment;
}
