import { step } from './pointer.ts';

/** Limits that no real résumé reaches. They bound the work for hostile input; what is beyond them is not read. */
const DEEPEST = 100;
const LARGEST = 500_000;
const LONGEST_KEY = 1000;

/**
 * Returns a copy of `value` that JSON could hold: without getters, proxies, cycles, functions or undefined
 * values, so that later code can walk it safely. Never throws.
 *
 * @param onRefused - called for each value that cannot be copied, with its JSON Pointer (RFC 6901) and a
 *   description. The copy has `null` in its place.
 */
export function snapshot(
  value: unknown,
  onRefused: (pointer: string, found: string) => void = () => undefined,
): unknown {
  const above = new Set<unknown>();
  let size = 0;

  const refuse = (pointer: string, found: string): null => {
    onRefused(pointer, found);
    return null;
  };

  const copyOf = (value: unknown, pointer: string): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : refuse(pointer, `the number ${value}`);
    }
    if (typeof value !== 'object') return refuse(pointer, `a ${typeof value}`);
    try {
      return copyOfObject(value, pointer);
    } catch {
      // Only a proxy gets here: any operation on it may throw.
      return refuse(pointer, 'an object that cannot be read');
    }
  };

  const copyOfObject = (value: object, pointer: string): unknown => {
    if (value instanceof Date) {
      return Number.isNaN(value.getTime())
        ? refuse(pointer, 'an invalid date')
        : value.toISOString();
    }
    if (above.has(value)) return refuse(pointer, 'an object that contains itself');
    if (above.size >= DEEPEST) return refuse(pointer, `something more than ${DEEPEST} levels deep`);
    size += 1;
    if (size > LARGEST) {
      return size === LARGEST + 1 ? refuse(pointer, 'more than a résumé holds') : null;
    }
    above.add(value);
    const copy = Array.isArray(value) ? listOf(value, pointer) : recordOf(value, pointer);
    above.delete(value);
    return copy;
  };

  // Item by item, so that an item that throws does not lose the others.
  const listOf = (list: readonly unknown[], pointer: string) =>
    Array.from({ length: Math.min(list.length, LARGEST) }, (_, i) =>
      copyOf(ownValue(list, i) ?? null, pointer + step(i)),
    );

  const recordOf = (record: object, pointer: string) => {
    const copy: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(record)) {
      if (key.length > LONGEST_KEY) {
        refuse(pointer, `a name of more than ${LONGEST_KEY} letters`);
        continue;
      }
      const value = ownValue(record, key);
      if (value !== undefined) copy[key] = copyOf(value, pointer + step(key));
    }
    return copy;
  };

  return copyOf(value, '');
}

/** Returns an own property or item; `undefined` if its getter throws. */
function ownValue(owner: object, key: string | number): unknown {
  try {
    return Object.hasOwn(owner, key) ? owner[key as keyof object] : undefined;
  } catch {
    return undefined;
  }
}
