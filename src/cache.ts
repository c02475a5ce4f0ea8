/** Returns the value cached under `key`, or calls `make` for it. The value must depend on the key alone. */
export type Cache<K, T> = (key: K, make: () => T) => T;

/**
 * A bounded cache for each owner, for values that depend on the owner as well.
 *
 * @param limit - as for `cache`.
 */
export function cacheOf<K, T>(limit: number): (owner: object) => Cache<K, T> {
  const caches = new WeakMap<object, Cache<K, T>>();
  return (owner) => {
    const known = caches.get(owner) ?? cache<K, T>(limit);
    caches.set(owner, known);
    return known;
  };
}

/**
 * A bounded cache for values that are slow to make. Keys come from users' files, so without a bound it
 * would grow for as long as a server runs.
 *
 * @param limit - the number of values to keep; a full cache is emptied.
 */
export function cache<K, T>(limit: number): Cache<K, T> {
  const values = new Map<K, T>();
  return (key, make) => {
    let value = values.get(key);
    if (value === undefined && !values.has(key)) {
      value = make();
      if (values.size >= limit) values.clear();
      values.set(key, value);
    }
    return value as T;
  };
}
