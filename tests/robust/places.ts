import { readExample } from '../support/examples.ts';
import { schemaResume } from '../support/schema-resume.ts';

/** Two résumés that have everything. */
export const BASES: readonly Record<string, unknown>[] = [
  schemaResume().resume,
  { ...readExample('every-field'), meta: { themeOptions: { sections: ['talks', 'skills'] } } },
];

/** What takes a value's place. Made anew for each case, since some of it is changed by looking. */
type Damage = (value: unknown) => unknown;

/** Damages that a file can have: with them, a résumé is still JSON. */
export const JSON_DAMAGES: readonly Damage[] = [
  () => null,
  () => '',
  () => ' \t\n',
  () => 0,
  () => -7.5,
  () => true,
  () => false,
  () => [],
  () => ({}),
  () => [null],
  () => [[[]]],
  () => 'word',
  () => ['word', 7, null],
  () => ({ word: 'word' }),
  () => '\uD800\uDC00\uD800',
  () => 'a\u0000b\u0007c\u200Bd\uFEFFe',
  () => 'long '.repeat(500),
  () => 'x'.repeat(2_000),
  () => '2020-13-45',
  () => JSON.parse('{"__proto__": {"name": "x"}, "constructor": "x", "toString": 7}'),
  (value) => [value],
  (value) => [[value, value]],
  (value) => ({ en: value, de: value }),
  (value) => ({ 0: value }),
  (value) => deep(value),
];

/** Every damage: what JSON cannot hold comes last. */
export const DAMAGES: readonly Damage[] = [
  ...JSON_DAMAGES,
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol('symbol'),
  () => () => 'function',
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['key', 'value']]),
  () => Object.create(null),
  () => new Array(20),
  (value) => Object.freeze([value]),
  () => cyclic(),
  () => ({
    name: 'x',
    get text() {
      throw new Error('no');
    },
  }),
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
];

function deep(value: unknown): unknown {
  let list = value;
  for (let i = 0; i < 200; i++) list = i % 2 === 0 ? [list] : { name: list };
  return list;
}

function cyclic(): unknown {
  const list: unknown[] = ['x'];
  const record = { name: list, list };
  list.push(record, list);
  return record;
}

/** The keys and indices that lead to a value. */
export type Path = readonly (string | number)[];

/** Every place in a résumé, the résumé itself left out. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy of `value` with what stands at `path` damaged; what cannot be copied stays as it is. */
export function damaged(value: unknown, [key, ...rest]: Path, damage: Damage): unknown {
  if (key === undefined) return damage(value);
  if (typeof value !== 'object' || value === null) return value;
  try {
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<
      string | number,
      unknown
    >;
    copy[key] = damaged(copy[key], rest, damage);
    return copy;
  } catch {
    return value;
  }
}
