import { isRecord } from './source.ts';

/** Limits that no real résumé reaches. They bound the page; what is beyond them is not read. */
const MOST_VALUES = 2_000_000;
const MOST_CHARACTERS = 2 ** 25;
const LONGEST_KEY = 1000;
/** Longer arrays are read by their own keys, because they may have holes or lie about their length. */
const LONG_ARRAY = 10_000;

export interface CopyOptions {
  /**
   * Returns what the copy has in place of a value that JSON cannot hold. It is called with a description of
   * the value, and with `name` if only the name of the field is too long. By default such values are left
   * out, and names may have any length.
   */
  readonly inPlaceOf?: (found: string, fault?: 'name') => unknown;
  /** How many levels are copied. No limit by default. */
  readonly deepest?: number;
}

/** An object whose values are being copied. */
interface Frame {
  readonly source: object;
  readonly keys: Iterator<string | number>;
  readonly copy: object;
  /** Adds a value to the copy. */
  readonly put: (key: string | number, value: unknown) => void;
}

/**
 * Returns a copy of `value` of strings, numbers, booleans, `null`, arrays and plain objects, so that later
 * code meets nothing else. As in JSON, `toJSON` decides what an object means (dates, URLs, dayjs), and
 * `new String('a')` is a text; a Map is an object and a Set is an array. Getters are called once, and what
 * throws is left out. Works without recursion, so that deep input is harmless. Never throws.
 */
export function plainCopy(value: unknown, options: CopyOptions = {}): unknown {
  const { inPlaceOf, deepest = Number.POSITIVE_INFINITY } = options;
  const refuse = (found: string) => inPlaceOf?.(found);
  const above = new Set<object>();
  const frames: Frame[] = [];
  let values = MOST_VALUES;
  let characters = MOST_CHARACTERS;

  /** Returns the copy of a simple value, or an empty copy of an object, which is then filled. */
  const copyOf = (given: unknown): unknown => {
    values -= 1;
    if (values < 0) return refuse('more than a résumé holds');
    const value = meant(given);
    if (typeof value === 'string') {
      characters -= value.length;
      return characters < 0 ? refuse('more than a résumé holds') : value;
    }
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : refuse(`the number ${value}`);
    }
    // A number that JavaScript writes in another way.
    if (typeof value === 'bigint')
      return inPlaceOf === undefined ? String(value) : refuse('a bigint');
    if (value === undefined) return undefined;
    if (typeof value !== 'object') return refuse(`a ${typeof value}`);
    if (ArrayBuffer.isView(value)) return refuse('bytes');
    if (above.has(value)) return refuse('an object that contains itself');
    if (frames.length >= deepest) return refuse(`something more than ${deepest} levels deep`);
    const frame = frameOf(value);
    if (frame === undefined) return refuse('an object that cannot be read');
    above.add(value);
    frames.push(frame);
    return frame.copy;
  };

  const copy = copyOf(value);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const { done, value: key } = frame.keys.next();
    if (done || values < 0) {
      above.delete(frame.source);
      frames.pop();
    } else if (inPlaceOf !== undefined && typeof key === 'string' && key.length > LONGEST_KEY) {
      const found = `a name of more than ${LONGEST_KEY} letters`;
      frame.put(key.slice(0, LONGEST_KEY), inPlaceOf(found, 'name'));
    } else {
      frame.put(key, copyOf(ownValue(frame.source, key)));
    }
  }
  return copy;
}

function frameOf(source: object): Frame | undefined {
  try {
    if (Array.isArray(source)) {
      const copy: unknown[] = [];
      return { source, copy, keys: indicesOf(source), put: (_, value) => copy.push(value ?? null) };
    }
    // Without a prototype, so that a key may be called `__proto__`.
    const copy: Record<string, unknown> = Object.create(null);
    const put = (key: string | number, value: unknown) => {
      if (value !== undefined) copy[key] = value;
    };
    return { source, copy, keys: Object.keys(source).values(), put };
  } catch {
    // Only a proxy gets here: any operation on it may throw.
    return undefined;
  }
}

function indicesOf(list: readonly unknown[]): Iterator<string | number> {
  const { length } = list;
  // Not the array's own iterator, because the length of a proxy may grow with every look.
  return length > LONG_ARRAY ? Object.keys(list).values() : Array.from({ length }).keys();
}

/** Returns an own property or item; `undefined` if its getter throws. */
function ownValue(owner: object, key: string | number): unknown {
  try {
    return Object.hasOwn(owner, key) ? owner[key as keyof object] : undefined;
  } catch {
    return undefined;
  }
}

/** Returns what an object stands for. Works for objects of other realms, such as those of a frame. */
function meant(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  try {
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === 'function') return toJSON.call(value);
    switch (tagOf(value)) {
      case 'String':
        return String.prototype.valueOf.call(value);
      case 'Number':
        return Number.prototype.valueOf.call(value);
      case 'Boolean':
        return Boolean.prototype.valueOf.call(value);
      case 'Map':
        return Object.fromEntries(value as Map<string, unknown>);
      case 'Set':
        return [...(value as Set<unknown>)];
    }
    return value;
  } catch {
    return isReadable(value) ? value : undefined;
  }
}

/** Returns the built-in class of an object, whatever realm it is from: `Map`. */
export function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** Whether an object is more than a method or a tag that throws. */
function isReadable(value: object): boolean {
  try {
    return isRecord(value) || Array.isArray(value);
  } catch {
    return false;
  }
}
