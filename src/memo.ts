/** Gives what was made for a key before, or makes it; the value must depend on nothing but the key. */
export type Memory<K, T> = (key: K, make: () => T) => T;

/**
 * A memory for what costs much to make.
 *
 * @param limit - how many to remember; keys come from users' files, so there must be an end.
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
