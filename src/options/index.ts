import { memory } from '../memo.ts';
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
export interface Options extends Omit<Required<ThemeOptions>, 'colors' | Unset> {
  readonly colors: Colors;
  /** BCP 47 tag of the language that the document is written in. */
  readonly language: string;
  readonly label: string | undefined;
  readonly summary: string | undefined;
  /** The name of a variant that exists. */
  readonly variant: string | undefined;
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

/** Where options stand: each layer has names of its own for them. */
type Layer = 'options' | 'meta' | 'resume';

/** The option that a key stands for, and how strong a name of it the key is; 0 is the strongest. */
interface Slot {
  readonly name: keyof ThemeOptions;
  readonly rank: number;
}

/** The table of each layer, made when something stands there. */
const slots = memory<Layer, ReadonlyMap<string, Slot>>(3);

function slotsIn(layer: Layer): Map<string, Slot> {
  const found = new Map<string, Slot>();
  for (const name of OPTION_NAMES) {
    const others = OTHER_NAMES[name]?.[layer] ?? [];
    const names = layer === 'options' ? [name, ...others] : others;
    names.forEach((key, rank) => {
      found.set(key, { name, rank });
    });
  }
  return found;
}

type Read = { -readonly [K in keyof ThemeOptions]?: unknown };

/** Where nothing is asked for, as on most pages. */
const NOTHING: Read = {};
const USUAL: Options = {
  ...(DEFAULTS as unknown as Options),
  language: 'en',
  label: undefined,
  summary: undefined,
  variant: undefined,
};

/**
 * One complete set of options. A value that an option cannot have counts as not set.
 *
 * @param resume - the résumé as it came; its `meta.themeOptions`, `meta` and language are read.
 * @param overrides - the second argument of `render`, as it came.
 */
export function resolveOptions(resume: Source, overrides: unknown): Options {
  const meta = recordIn(resume, 'meta');
  const given = isRecord(overrides) ? overrides : NO_RECORD;
  // The weakest first.
  const layers = [
    optionsIn(resume, 'resume'),
    optionsIn(meta, 'meta'),
    optionsIn(recordIn(meta, 'themeOptions'), 'options'),
    optionsIn(given, 'options'),
  ];
  if (layers.every((layer) => layer === NOTHING)) return USUAL;
  const options = merged(layers);
  if (options.variant === undefined) return options;
  const chosen = field(options.variants, options.variant);
  if (!isRecord(chosen)) return Object.assign(options, { variant: undefined });
  layers.splice(-1, 0, optionsIn(chosen, 'options'));
  return Object.assign(merged(layers), { variant: options.variant });
}

/** What is not asked for is inherited: copies of so many fields take as long as the rest of what is done here. */
const merged = (layers: readonly Read[]): Options => Object.assign(Object.create(USUAL), ...layers);

/** The usable options in one layer. */
function optionsIn(source: Source, layer: Layer): Read {
  if (source === NO_RECORD) return NOTHING;
  const known = slots(layer, () => slotsIn(layer));
  const keys = Object.keys(source);
  if (!keys.some((key) => known.has(key))) return NOTHING;
  const options: Read = {};
  const ranks: { [K in keyof ThemeOptions]?: number } = {};
  for (const key of keys) {
    const slot = known.get(key);
    if (slot === undefined || (ranks[slot.name] ?? Infinity) < slot.rank) continue;
    const value = READERS[slot.name](source[key]);
    if (value === undefined) continue;
    options[slot.name] = value;
    ranks[slot.name] = slot.rank;
  }
  return options;
}

const NO_RECORD: Source = {};

function recordIn(source: Source, key: string): Source {
  const value = field(source, key);
  return isRecord(value) ? value : NO_RECORD;
}

/**
 * The moment until which what has not ended has lasted, in milliseconds since 1970.
 *
 * @param overrides - the second argument of `render`, as it came.
 */
export function momentIn(overrides: unknown): number {
  const now = isRecord(overrides) ? field(overrides, 'now') : undefined;
  const isMoment = now instanceof Date || typeof now === 'string' || typeof now === 'number';
  const moment = isMoment ? new Date(now).getTime() : Number.NaN;
  return Number.isNaN(moment) ? Date.now() : moment;
}
