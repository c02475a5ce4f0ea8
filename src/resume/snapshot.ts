import { step } from './pointer.ts';

/** Deeper, or larger, than any résumé; beyond it a value is not looked at. */
const DEEPEST = 100;
const LARGEST = 500_000;
const LONGEST_KEY = 1000;

/**
 * A copy of `value` as JSON could hold it: no getters, proxies, cycles, functions or undefined values,
 * so that everything after may walk it freely. Never throws.
 *
 * @param refused - is told what could not be copied, as a JSON Pointer (RFC 6901) and what was found
 *   there; the copy has `null` in its place.
 */
export function snapshot(
  value: unknown,
  refused: (pointer: string, found: string) => void = () => undefined,
): unknown {
  const above = new Set<unknown>();
  let size = 0;

  const refuse = (pointer: string, found: string): null => {
    refused(pointer, found);
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
      // Only a proxy can do this: it may throw at anything.
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

  // Each item on its own: one that throws must not take the others with it.
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

/** What stands in a field or place of its own; a getter that throws counts as nothing. */
function ownValue(owner: object, key: string | number): unknown {
  try {
    return Object.hasOwn(owner, key) ? owner[key as keyof object] : undefined;
  } catch {
    return undefined;
  }
}
