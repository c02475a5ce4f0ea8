import { hidePathsIn } from '../resume/hide-paths.ts';
import { plainKey } from '../resume/keys.ts';
import { field, isRecord, type Source } from '../resume/source.ts';
import { LOOKS } from './looks.ts';
import { OTHER_NAMES } from './other-names.ts';
import { type Colors, type Reader, readerOf } from './readers.ts';
import { OPTION_NAMES, OPTIONS, type OptionName } from './schema.ts';
import type { ThemeOptions } from './theme-options.generated.ts';

export type { ThemeOptions };

/**
 * The second argument of `render`: the theme's options, each of which overrides the same option in the
 * résumé's `meta.themeOptions`, and `now`.
 *
 * @example
 * render(resume, { typeface: 'sans', showDurations: true, now: '2026-01-31' });
 */
export interface RenderOptions extends ThemeOptions {
  /**
   * The end of jobs that have not ended, for `showDurations`; nothing else depends on it. A `Date`,
   * milliseconds since 1970 (UTC), or an ISO 8601 text. Set it to get the same page on any day.
   *
   * @default the current time, also if the value is not a valid moment
   */
  now?: Date | number | string | undefined;
}

/** The second argument of `renderParts`: that of `render`, and `idPrefix`. */
export interface PartsOptions extends RenderOptions {
  /**
   * Before the ids of all elements, so that a page may hold several résumés, each in its own style. A letter,
   * then letters, digits, `-` and `_`, at most 100 in all; anything else counts as not given.
   *
   * @default ''
   */
  idPrefix?: string | undefined;
}

type Unset = 'language' | 'typeface' | 'label' | 'summary' | 'variant' | 'dateSeparator';

/** All properties are given. */
type Given<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/** All options, checked and with defaults. Those without a default may be `undefined`. */
export interface Options extends Given<Omit<ThemeOptions, 'colors' | Unset>> {
  readonly colors: Colors;
  /** BCP 47 tag of the document's language. */
  readonly language: string;
  /** The name of a typeface that the renderer has. */
  readonly typeface: string;
  readonly label: string | undefined;
  readonly summary: string | undefined;
  /** `undefined` is the one of the language. */
  readonly dateSeparator: string | undefined;
  /**
   * The name of the variant; `undefined` shows everything. It is empty if there is no such variant, so that
   * no tag names it.
   */
  readonly variant: string | undefined;
  /** The end of ranges that have not ended, in milliseconds since 1970 (UTC). */
  readonly now: number;
}

/**
 * Where an option was found. Each origin has its own names for the options. `call` is the second argument
 * of `render` without the names under which hosts give a default, `host` is these names alone.
 */
type Origin = 'options' | 'call' | 'host' | 'meta' | 'resume';

/**
 * The option that a key sets, and how to read its value. If several keys set one option, the lowest rank
 * wins.
 */
interface Slot {
  readonly name: OptionName;
  readonly rank: number;
  readonly read: Reader;
}

const SLOTS: Readonly<Record<Origin, ReadonlyMap<string, Slot>>> = {
  options: slotsIn('options'),
  call: slotsIn('call'),
  host: slotsIn('host'),
  meta: slotsIn('meta'),
  resume: slotsIn('resume'),
};

function slotsIn(origin: Origin): ReadonlyMap<string, Slot> {
  return new Map(
    OPTION_NAMES.flatMap((name) => {
      const keys = namesOf(name, origin);
      const read = readerOf(name);
      return keys.map((key, rank) => [key, { name, rank, read }] as const);
    }),
  );
}

function namesOf(name: OptionName, origin: Origin): readonly string[] {
  const { options = [], host = [], ...others } = OTHER_NAMES[name] ?? {};
  switch (origin) {
    case 'options':
      return [name, ...options];
    case 'call':
      return [name, ...options.filter((other) => !host.includes(other))];
    case 'host':
      return host;
    default:
      return others[origin] ?? [];
  }
}

const OWN_TYPEFACES: ReadonlySet<unknown> = new Set(OPTIONS.typeface.enum);

type Read = { -readonly [K in OptionName]?: unknown };

const DEFAULTS: Read = {
  ...Object.fromEntries(OPTION_NAMES.map((name) => [name, OPTIONS[name].default])),
  language: 'en',
};

/**
 * Merges the options of the résumé, of its variant and of `render` into one complete set. A value that is
 * not allowed counts as not set. What any of them hides is hidden.
 *
 * @param resume - the unchecked résumé; options are read from its `meta.themeOptions`, `meta` and top level.
 * @param overrides - the unchecked second argument of `render`.
 * @param typefaces - the names of the typefaces that the renderer has; those of the theme by default.
 */
export function resolveOptions(
  resume: Source,
  overrides: unknown,
  typefaces: ReadonlySet<unknown> = OWN_TYPEFACES,
): Options {
  const meta = recordIn(resume, 'meta');
  const given = isRecord(overrides) ? overrides : {};
  const now = momentOf(field(given, 'now'));
  // Later layers override earlier ones.
  const layers = [
    optionsIn(given, 'host', typefaces),
    // Nobody hides anything there by accident: `hide` is no field of a person.
    { hide: hidePathsIn(field(recordIn(resume, 'basics'), 'hide')) },
    optionsIn(resume, 'resume', typefaces),
    optionsIn(meta, 'meta', typefaces),
    optionsIn(recordIn(meta, 'themeOptions'), 'options', typefaces),
  ];
  const override = optionsIn(given, 'call', typefaces);
  const { variant: name, variants } = merged([...layers, override], now);
  // Only who renders a page can leave its policy out, and not who wrote the résumé.
  const contentSecurityPolicy = override.contentSecurityPolicy !== false;
  if (name === undefined) {
    return { ...merged([...layers, override], now), contentSecurityPolicy };
  }
  const hidden = [...layers, override].map((layer) => ({
    hide: variantIn(layer, name, typefaces)?.hide,
  }));
  const variant = variantIn({ variants }, name, typefaces);
  const varied = merged([...layers, ...hidden, variant ?? {}, override], now);
  return { ...varied, contentSecurityPolicy, variant: variant === undefined ? '' : name };
}

/** Returns the options of a variant; `undefined` if there is no such variant. */
function variantIn(
  { variants }: Read,
  name: string,
  typefaces: ReadonlySet<unknown>,
): Read | undefined {
  const variant = isRecord(variants) ? field(variants, name) : undefined;
  return isRecord(variant) ? optionsIn(variant, 'options', typefaces) : undefined;
}

/** Merges layers. Later ones replace earlier ones, but section titles add up. */
function merged(layers: readonly Read[], now: number): Options {
  const asked: Read = Object.assign({}, ...layers, { sectionTitles: titlesIn(layers) });
  const look = LOOK_OPTIONS.get(asked.look);
  const options = { ...DEFAULTS, ...look, ...asked } as Omit<Options, 'now'>;
  // A hidden field stays hidden, whatever a later layer hides.
  const hide = layers.flatMap(hiddenIn);
  return { ...options, hide, now };
}

/** Returns the section titles of all layers, by the names under which they were given. */
function titlesIn(layers: readonly Read[]): Options['sectionTitles'] {
  const titles: Record<string, string> = Object.create(null);
  for (const { sectionTitles } of layers) {
    for (const [name, title] of Object.entries(sectionTitles ?? {})) {
      // Deleted first, so that a later title under another name of the section comes last, too.
      delete titles[name];
      titles[name] = String(title);
    }
  }
  return titles;
}

/** What each look sets, by its name. */
const LOOK_OPTIONS: ReadonlyMap<unknown, Read> = new Map(
  Object.entries(LOOKS).map(([name, options]) => [
    name,
    optionsIn({ ...options }, 'options', OWN_TYPEFACES),
  ]),
);

/** The valid options in one object. */
function optionsIn(source: Source, origin: Origin, typefaces: ReadonlySet<unknown>): Read {
  const options: Read = {};
  const ranks: { [K in OptionName]?: number } = {};
  for (const key of Object.keys(source)) {
    const slot = SLOTS[origin].get(plainKey(key) === 'hide' ? 'hide' : key);
    if (slot === undefined || (ranks[slot.name] ?? Infinity) < slot.rank) continue;
    const value = slot.read(source[key]);
    const isMissing = slot.name === 'typeface' && !typefaces.has(value);
    if (value === undefined || isMissing) continue;
    // In every spelling, and all of them, because nobody sees that something was not hidden.
    options[slot.name] =
      slot.name === 'hide' ? [...hiddenIn(options), ...hiddenIn({ hide: value })] : value;
    ranks[slot.name] = slot.rank;
  }
  return options;
}

const hiddenIn = ({ hide }: Read): readonly string[] =>
  Array.isArray(hide) ? hide.filter((path) => typeof path === 'string') : [];

function recordIn(source: Source, key: string): Source {
  const value = field(source, key);
  return isRecord(value) ? value : {};
}

function momentOf(now: unknown): number {
  const isMoment = now instanceof Date || typeof now === 'string' || typeof now === 'number';
  const moment = isMoment ? new Date(now).getTime() : Number.NaN;
  return Number.isNaN(moment) ? Date.now() : moment;
}
