/** Where a value stands, which decides what of it must still be shown. */
export type Place =
  /** A text of any format. */
  | 'leaf'
  | 'list of texts'
  | 'list of records'
  /** A record in a list. */
  | 'record'
  | 'basics'
  /** A record that is shown as one text. */
  | 'location'
  /** What is not shown. */
  | 'other';

/** A way of damaging a value. */
export interface Kind {
  /** What stands there instead. */
  readonly make: (value: unknown) => unknown;
  /** Where every text of the value must be shown all the same. */
  readonly keeps: readonly Place[];
}

const LISTS = ['list of texts', 'list of records'] as const;
const RECORDS = ['record', 'basics', 'location'] as const;
const EVERYWHERE = ['leaf', ...LISTS, ...RECORDS] as const;

/** No value, and the key is absent. */
export const ABSENT = Symbol('absent');

/** What stands for properties that are computed when they are read. */
export const getters = new WeakMap<object, () => unknown>();

function getter(get: () => unknown): object {
  const standIn = {};
  getters.set(standIn, get);
  return standIn;
}

class Example {
  get field() {
    return fail();
  }
}

const fail = (): never => {
  throw new Error('This cannot be read.');
};

export const isList = (value: unknown): value is unknown[] => Array.isArray(value);
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** A list as it is, and anything else as the one item of a list. */
const listOf = (value: unknown): unknown[] => (isList(value) ? value : [value]);
/** The items of a list as they are, getters unread, at other places of `target`. */
function withItems(target: object, value: unknown, placeOf = (index: number) => index): object {
  const { length: _, ...items } = Object.getOwnPropertyDescriptors(listOf(value));
  for (const [index, item] of Object.entries(items)) {
    Object.defineProperty(target, placeOf(Number(index)), item);
  }
  return target;
}
/** A record as it is, and anything else under a key that means nothing. */
const recordOf = (value: unknown): object =>
  isList(value) || isRecord(value) ? value : { 'unknown key': value };

const nested = (depth: number, value: unknown, wrap: (value: unknown) => unknown) => {
  let result = value;
  for (let i = 0; i < depth; i++) result = wrap(result);
  return result;
};

/** The value as a proxy in which the traps named throw. */
const failing =
  (...traps: (keyof ProxyHandler<object>)[]) =>
  (value: unknown) =>
    new Proxy(recordOf(value), Object.fromEntries(traps.map((trap) => [trap, fail])));

const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Puts `characters` into the middle of each word of a text. */
const between = (characters: string) => (value: unknown) =>
  typeof value === 'string' ? value.replace(/(?<=\p{L})\p{L}/gu, `${characters}$&`) : characters;

const constant = (value: unknown): Kind => ({ make: () => value, keeps: [] });
const instead = (make: (value: unknown) => unknown): Kind => ({ make, keeps: [] });
const still = (keeps: readonly Place[], make: (value: unknown) => unknown): Kind => ({
  make,
  keeps,
});

function namedFunction(): string {
  return 'function';
}

/** Values of other types, and nothing. */
const OTHER_TYPES = {
  deleted: constant(ABSENT),
  undefined: constant(undefined),
  null: constant(null),
  'an empty text': constant(''),
  'white space': constant(' \t\r\n '),
  'an empty list': instead(() => []),
  'an empty object': instead(() => ({})),
  'a list of nothing': instead(() => [null, undefined, '', [], {}, [[]], [null]]),
  'an object of nothing': instead(() => ({ en: '', de: null, fr: undefined })),
  zero: constant(0),
  'minus zero': constant(-0),
  'a number': constant(7.25),
  'a huge number': constant(1e300),
  'a tiny number': constant(5e-324),
  NaN: constant(Number.NaN),
  Infinity: constant(Number.POSITIVE_INFINITY),
  '-Infinity': constant(Number.NEGATIVE_INFINITY),
  true: constant(true),
  false: constant(false),
  'a text': constant('a plain text'),
  'a list of numbers': instead(() => [1, Number.NaN, 2]),
  'an object of numbers': instead(() => ({ one: 1, two: Number.NaN })),
  'a bigint': constant(7n),
  'a symbol': constant(Symbol('symbol')),
  'a function': constant(namedFunction),
  'an arrow function': constant(() => 7),
  'a class': constant(Example),
  'a Date': instead(() => new Date(Date.UTC(2020, 6, 15))),
  'an invalid Date': instead(() => new Date(Number.NaN)),
  'a far Date': instead(() => new Date(8.64e15)),
  'an object that only looks like a Date': instead(() => Object.create(Date.prototype)),
  'a proxy of a Date': instead(() => new Proxy(new Date(0), {})),
  'a Map': instead((value) => new Map([['key', value]])),
  'a Set': instead((value) => new Set([value])),
  'a WeakMap': instead(() => new WeakMap()),
  'a RegExp': instead(() => /x/g),
  'an Error': instead(() => new Error('message')),
  'a Promise': instead(() => Promise.resolve('text')),
  'a typed array': instead(() => new Uint8Array([1, 2, 3])),
  'an ArrayBuffer': instead(() => new ArrayBuffer(8)),
  'a String object': instead(() => new String('text')),
  'a Number object': instead(() => new Number(7)),
  'an instance of a class': instead(() => new Example()),
  'an object with toString and toJSON that throw': instead(() => ({
    toString: fail,
    valueOf: fail,
    toJSON: fail,
    [Symbol.toPrimitive]: fail,
    get [Symbol.toStringTag]() {
      return fail();
    },
  })),
} satisfies Record<string, Kind>;

/** The value wrapped, or with something beside it. */
const SHAPES = {
  'in a list': still(EVERYWHERE, (value) => [value]),
  'in three lists': still(EVERYWHERE, (value) => [[[value]]]),
  'in 500 lists': still(EVERYWHERE, (value) => nested(500, value, (inner) => [inner])),
  'in 500 objects': still(['leaf'], (value) =>
    nested(500, value, (inner) => ({ 'unknown key': inner })),
  ),
  'under an unknown key': still(['leaf', ...LISTS], (value) => ({ 'unknown key': value })),
  'as an object of indices': still(['leaf', ...LISTS], (value) => withItems({}, value)),
  'in one language': still(['leaf'], (value) => ({ de: value })),
  'in several languages': still(['leaf'], (value) => ({ en: '', de: null, fr: value })),
  'with its own __proto__': still(EVERYWHERE, (value) => withOwn(value, '__proto__')),
  'with keys of Object.prototype': still(EVERYWHERE, (value) =>
    withOwn(value, 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'),
  ),
  'without a prototype': still(['leaf', ...RECORDS], (value) =>
    Object.setPrototypeOf(recordOf(value), null),
  ),
  'with an inherited field': still(RECORDS, (value) =>
    isList(value) ? value : Object.setPrototypeOf(recordOf(value), { name: 7, url: fail }),
  ),
  'with a symbol for a key': still(EVERYWHERE, (value) =>
    Object.assign(recordOf(value), { [Symbol('key')]: fail }),
  ),
  'a getter': still(EVERYWHERE, (value) => getter(() => value)),
  'a getter that throws': instead(() => getter(fail)),
  'beside a getter that throws': still(EVERYWHERE, (value) => {
    const object = recordOf(value);
    const key = isList(object) ? object.length : 'another key';
    return Object.defineProperty(object, key, { get: fail, enumerable: true, configurable: true });
  }),
  'with itself inside': still(EVERYWHERE, (value) => {
    const object = recordOf(value);
    if (isList(object)) object.push(object);
    return isList(object) ? object : Object.assign(object, { itself: object });
  }),
  'a proxy': still(EVERYWHERE, (value) => new Proxy(recordOf(value), {})),
  'a proxy that cannot be read': instead(failing('get')),
  'a proxy without keys': instead(failing('ownKeys')),
  'a proxy without descriptors': instead(failing('getOwnPropertyDescriptor')),
  'a proxy without prototype': instead(failing('getPrototypeOf', 'has')),
  'a proxy that always throws': instead(
    failing('get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible'),
  ),
  'a list that always throws': instead((value) =>
    failing('get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf')(listOf(value)),
  ),
  'a revoked proxy': instead(() => revoked({})),
  'a revoked proxy of a list': instead(() => revoked([])),
  frozen: still(EVERYWHERE, (value) => Object.freeze(recordOf(value))),
  sparse: still(EVERYWHERE, (value) => withItems([], value, (index) => 100 * (index + 1))),
  'a list without methods': instead((value) => Object.setPrototypeOf(listOf(value), null)),
} satisfies Record<string, Kind>;

/** Texts with what no page may hold; the words in them are shown. */
const CHARACTERS = {
  'lone surrogates': still(['leaf'], between('\uD83D')),
  'lone low surrogates': still(['leaf'], between('\uDE00')),
  'control characters': still(['leaf'], between('\0\x07\x1B\x7F\x9F')),
  'invisible characters': still(['leaf'], between('\u200B\uFEFF\u2060')),
  'bidirectional overrides': still(['leaf'], between('\u202E\u2066')),
  noncharacters: still(['leaf'], between('\uFFFE\uFFFF')),
  'every kind of line end': still(['leaf'], (value) =>
    typeof value === 'string'
      ? `\r\n${value.replaceAll(' ', '\r\u2028\x85\x0B')}\u2029`
      : '\r\n\u2028',
  ),
} satisfies Record<string, Kind>;

const LARGE = 10_000;

/** What takes its time, and is tried less often. */
const HEAVY = {
  'in 50,000 lists': still(EVERYWHERE, (value) => nested(50_000, value, (inner) => [inner])),
  'in 50,000 objects': still(['leaf'], (value) =>
    nested(50_000, value, (inner) => ({ 'unknown key': inner })),
  ),
  'with 5,000 positions in each other': still(['record'], (value) =>
    Object.assign(recordOf(value), {
      positions: nested(5000, [], (inner) => [{ positions: inner }]),
    }),
  ),
  '10,000 entries': still(EVERYWHERE, (value) => {
    if (isRecord(value)) {
      for (let i = 0; i < LARGE; i++) value[`unknown key ${i}`] = i;
      return value;
    }
    const list = listOf(value);
    const last = Object.getOwnPropertyDescriptor(list, list.length - 1)?.value;
    while (list.length < LARGE) list.push(last);
    return list;
  }),
  '10,000 languages': still(['leaf'], (value) => ({
    ...Object.fromEntries(Array.from({ length: LARGE }, (_, i) => [`xx-${LARGE + i}`, ''])),
    xx: value,
  })),
  '100,000 characters': still(['leaf'], (value) =>
    typeof value === 'string' ? `${value} ${'long '.repeat(2 * LARGE)}` : 'long '.repeat(2 * LARGE),
  ),
  '100,000 characters without a space': still(['leaf'], (value) =>
    typeof value === 'string' ? `${value} ${'x'.repeat(10 * LARGE)}` : 'x'.repeat(10 * LARGE),
  ),
} satisfies Record<string, Kind>;

const LIGHT = { ...OTHER_TYPES, ...SHAPES, ...CHARACTERS };
/** Every way, by its name. */
export const KINDS: Readonly<Record<string, Kind>> = { ...LIGHT, ...HEAVY };

/** The ways of damaging a value, and those of them that take their time. */
export type KindName = keyof typeof LIGHT | keyof typeof HEAVY;
export const LIGHT_KINDS = Object.keys(LIGHT) as KindName[];
export const HEAVY_KINDS = Object.keys(HEAVY) as KindName[];

/** Adds an own key; to a text, in an object that holds it as well. */
function withOwn(value: unknown, ...keys: string[]): object {
  const object = recordOf(value);
  for (const key of keys) {
    const own = { value: 7, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(object, key, own);
  }
  return object;
}
