import type { RenderOptions } from '../options/index.ts';
import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES, OPTIONS, type OptionSchema } from '../options/schema.ts';
import { plainCopy } from '../resume/plain.ts';
import { field, isRecord, type Source } from '../resume/source.ts';
import type { Issue } from './issue.ts';
import { validate } from './validate.ts';

/** What `parseOptions` found. */
export interface ParsedOptions {
  /** The options that have a meaning, for `render`. */
  readonly options: RenderOptions;
  /** What was refused, and what is doubtful. Pointers lead into the options. */
  readonly issues: readonly Issue[];
}

/**
 * Reads options from outside: the query of an address, pairs of names and texts, or a file that was parsed.
 * A text is read by the type of its option: `density=.9` is a number, `sections=work,skills` a list, and
 * `colors.accent=#004f90` a part of an object. Lists and objects may be JSON, too.
 *
 * @param input - `?typeface=sans&density=.9`, a `URLSearchParams` or a `Map`, or an object of options. Any
 *   value is allowed.
 * @returns the options that are valid, and an issue for each other one. Never throws.
 * @example
 * parseOptions('?typeface=sans&density=9');
 * // { options: { typeface: 'sans' }, issues: [{ pointer: '/density', code: 'range', … }] }
 */
export function parseOptions(input: unknown): ParsedOptions {
  const given = typeof input === 'string' ? new URLSearchParams(input) : input;
  const options = plainCopy(isPairs(given) ? fromPairs(given) : (given ?? {}));
  // What the options name may be in any résumé, so only they themselves are checked.
  const found = validate({}, { options }).issues.filter(
    ({ code, source }) => source === 'options' && !OF_A_RESUME.has(code),
  );
  const refused = found.filter(({ severity }) => severity === 'error');
  const kept = isRecord(options) ? refused.reduce(without, options) : {};
  const known = Object.entries(kept).filter(([name]) => schemaOf(name) !== NO_OPTION);
  return { options: Object.fromEntries(known), issues: found };
}

/** Issues that depend on a résumé, which is not known yet. */
const OF_A_RESUME: ReadonlySet<string> = new Set([
  'unknown-section',
  'unknown-variant',
  'hidden-path',
  'wide-path',
]);

function isPairs(value: unknown): value is Iterable<readonly [string, string]> {
  try {
    return value instanceof URLSearchParams || value instanceof Map;
  } catch {
    // Any operation on a revoked proxy throws.
    return false;
  }
}

/** More pairs than there are options, and deeper parts than any of them has: the rest is not read. */
const MOST_PAIRS = 200;
const DEEPEST = 10;

function fromPairs(pairs: Iterable<readonly [string, string]>): Source {
  let options: Source = {};
  let count = 0;
  for (const [name, text] of pairs) {
    if (++count > MOST_PAIRS) break;
    const path = String(name).split('.', DEEPEST);
    const [option = '', ...inner] = path;
    const schema = inner.reduce(below, schemaOf(option));
    const value = readText(String(text), schema);
    const before = field(options, option);
    // A list may be written as one name several times, as forms do.
    const isMore = inner.length === 0 && Array.isArray(value) && Array.isArray(before);
    options = withPart(options, path, isMore ? [...before, ...value] : value);
  }
  return options;
}

const NO_OPTION: OptionSchema = {};

/** An option under its own name or that of another theme. */
function schemaOf(name: string): OptionSchema {
  const own = OPTION_NAMES.find(
    (each) => each === name || OTHER_NAMES[each]?.options?.includes(name),
  );
  return own === undefined ? NO_OPTION : OPTIONS[own];
}

function below({ properties, additionalProperties }: OptionSchema, key: string): OptionSchema {
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key] ?? {};
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** Reads a text by the schema of its option. A text that cannot be read stays one, so that it is refused. */
function readText(text: string, schema: OptionSchema): unknown {
  const { type, anyOf = [] } = schema;
  if (type === 'boolean') return BOOLEANS.get(text.toLowerCase()) ?? text;
  if (type === 'array')
    return (
      json(text) ??
      text
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
    );
  if (type === 'object') return json(text) ?? text;
  if (type === 'number' || anyOf.some((each) => each.type === 'number'))
    return number(text) ?? text;
  // Of several forms, the one that is no text is written as JSON: a pair of colours.
  return (type === undefined && json(text)) || text;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['', true],
  ['false', false],
  ['0', false],
  ['no', false],
]);

function number(text: string): number | undefined {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : undefined;
}

/** Returns the list or object that a text is as JSON; `undefined` if it is none. */
function json(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function withPart(whole: unknown, [key = '', ...path]: readonly string[], value: unknown): Source {
  const record = isRecord(whole) ? whole : {};
  const part = path.length === 0 ? value : withPart(field(record, key), path, value);
  // Not assigned: a name such as `__proto__` would be no field.
  return Object.fromEntries([...Object.entries(record), [key, part]]);
}

/** Returns options without the value that an issue is about. */
function without(options: Source, { pointer }: Issue): Source {
  const [, ...steps] = pointer
    .split('/')
    .map((each) => each.replace(/~1/g, '/').replace(/~0/g, '~'));
  return removed(options, steps);
}

function removed(record: Source, [key = '', ...path]: readonly string[]): Source {
  const entries = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    return path.length > 0 && isRecord(value) ? [[name, removed(value, path)]] : [];
  });
  return Object.fromEntries(entries);
}
