import { field, isRecord, type Source } from '../resume/source.ts';
import { OTHER_NAMES } from './other-names.ts';
import { type Colors, type Reader, readerOf } from './readers.ts';
import { OPTION_NAMES, OPTIONS, type OptionName } from './schema.ts';
import type { ThemeOptions } from './theme-options.generated.ts';

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
export interface Options extends Readonly<Required<Omit<ThemeOptions, 'colors' | Unset>>> {
  readonly colors: Colors;
  /** BCP 47 tag of the language that the document is written in. */
  readonly language: string;
  readonly label: string | undefined;
  readonly summary: string | undefined;
  /** The name of a variant that exists. */
  readonly variant: string | undefined;
  /** The end of what has not ended, in milliseconds since 1970. */
  readonly now: number;
}

/** Where options stand: each place has names of its own for them. */
type Place = 'options' | 'meta' | 'resume';

/** How an option is read, and how strong a name of it a key is; 0 is the strongest. */
interface Slot {
  readonly name: OptionName;
  readonly rank: number;
  readonly read: Reader;
}

const SLOTS: Readonly<Record<Place, ReadonlyMap<string, Slot>>> = {
  options: slotsIn('options'),
  meta: slotsIn('meta'),
  resume: slotsIn('resume'),
};

function slotsIn(place: Place): ReadonlyMap<string, Slot> {
  return new Map(
    OPTION_NAMES.flatMap((name) => {
      const others = OTHER_NAMES[name]?.[place] ?? [];
      const keys = place === 'options' ? [name, ...others] : others;
      const read = readerOf(name);
      return keys.map((key, rank) => [key, { name, rank, read }] as const);
    }),
  );
}

type Read = { -readonly [K in OptionName]?: unknown };

const DEFAULTS: Read = {
  ...Object.fromEntries(OPTION_NAMES.map((name) => [name, OPTIONS[name].default])),
  language: 'en',
};

/**
 * One complete set of options. A value that an option cannot have counts as not set.
 *
 * @param resume - the résumé as it came; its `meta.themeOptions`, `meta` and language are read.
 * @param overrides - the second argument of `render`, as it came.
 */
export function resolveOptions(resume: Source, overrides: unknown): Options {
  const meta = recordIn(resume, 'meta');
  const given = isRecord(overrides) ? overrides : {};
  const now = momentOf(field(given, 'now'));
  // The weakest first.
  const written = [
    optionsIn(resume, 'resume'),
    optionsIn(meta, 'meta'),
    optionsIn(recordIn(meta, 'themeOptions'), 'options'),
  ];
  const override = optionsIn(given, 'options');
  const options = merged([...written, override], now);
  if (options.variant === undefined) return options;
  const variant = field(options.variants, options.variant);
  if (!isRecord(variant)) return { ...options, variant: undefined };
  const varied = merged([...written, optionsIn(variant, 'options'), override], now);
  return { ...varied, variant: options.variant };
}

function merged(layers: readonly Read[], now: number): Options {
  return { ...(Object.assign({}, DEFAULTS, ...layers) as Omit<Options, 'now'>), now };
}

/** The usable options in one place. */
function optionsIn(source: Source, place: Place): Read {
  const options: Read = {};
  const ranks: { [K in OptionName]?: number } = {};
  for (const key of Object.keys(source)) {
    const slot = SLOTS[place].get(key);
    if (slot === undefined || (ranks[slot.name] ?? Infinity) < slot.rank) continue;
    const value = slot.read(source[key]);
    if (value === undefined) continue;
    options[slot.name] = value;
    ranks[slot.name] = slot.rank;
  }
  return options;
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
