/** Limits that no real résumé reaches. They bound the work for hostile input; what is beyond them is not read. */
const DEEPEST = 100;
const LARGEST = 500_000;
const LONGEST_KEY = 1000;

/**
 * Returns a copy of `value` that JSON could hold: without getters, proxies, cycles, functions or undefined
 * values, so that later code can walk it safely. Never throws.
 *
 * @param inPlaceOf - returns what the copy has in place of a value that cannot be copied; it is called with a
 *   description of the value, and with `name` if only the name of the field is not allowed. `null` by default.
 */
export function snapshot(
  value: unknown,
  inPlaceOf: (found: string, fault?: 'name') => unknown = () => null,
): unknown {
  const above = new Set<unknown>();
  let size = 0;

  const copyOf = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : inPlaceOf(`the number ${value}`);
    }
    if (typeof value !== 'object') return inPlaceOf(`a ${typeof value}`);
    try {
      return copyOfObject(value);
    } catch {
      // Only a proxy gets here: any operation on it may throw.
      return inPlaceOf('an object that cannot be read');
    }
  };

  const copyOfObject = (value: object): unknown => {
    if (value instanceof Date) {
      return Number.isNaN(value.getTime()) ? inPlaceOf('an invalid date') : value.toISOString();
    }
    if (above.has(value)) return inPlaceOf('an object that contains itself');
    if (above.size >= DEEPEST) return inPlaceOf(`something more than ${DEEPEST} levels deep`);
    size += 1;
    if (size > LARGEST) {
      return size === LARGEST + 1 ? inPlaceOf('more than a résumé holds') : null;
    }
    above.add(value);
    const copy = Array.isArray(value) ? listOf(value) : recordOf(value);
    above.delete(value);
    return copy;
  };

  // Item by item, so that an item that throws does not lose the others.
  const listOf = (list: readonly unknown[]) =>
    Array.from({ length: Math.min(list.length, LARGEST) }, (_, i) =>
      copyOf(ownValue(list, i) ?? null),
    );

  const recordOf = (record: object) => {
    const copy: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(record)) {
      if (key.length > LONGEST_KEY) {
        const found = `a name of more than ${LONGEST_KEY} letters`;
        copy[key.slice(0, LONGEST_KEY)] = inPlaceOf(found, 'name');
        continue;
      }
      const value = ownValue(record, key);
      if (value !== undefined) copy[key] = copyOf(value);
    }
    return copy;
  };

  return copyOf(value);
}

/** Returns an own property or item; `undefined` if its getter throws. */
function ownValue(owner: object, key: string | number): unknown {
  try {
    return Object.hasOwn(owner, key) ? owner[key as keyof object] : undefined;
  } catch {
    return undefined;
  }
}
