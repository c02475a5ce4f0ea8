/** Returns the cached value of a key, or makes it; the value must depend on nothing but the key. */
export type Memory<K, T> = (key: K, make: () => T) => T;

/**
 * A bounded cache for values that are slow to make.
 *
 * @param limit - how many values to keep. A full cache is emptied: keys come from users' files, so
 *   without a limit it would grow for as long as a server runs.
 */
export function memory<K, T>(limit: number): Memory<K, T> {
  const made = new Map<K, T>();
  return (key, make) => {
    let value = made.get(key);
    if (value === undefined && !made.has(key)) {
      value = make();
      if (made.size >= limit) made.clear();
      made.set(key, value);
    }
    return value as T;
  };
}
