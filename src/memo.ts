/**
 * A memory for what costs much to make: gives what was made for a key before, or makes it.
 *
 * @param limit - how many to remember; keys come from users' files, so there must be an end.
 * @returns a function of a key and of what makes its value, which must depend on nothing but the key.
 */
export function memory<T>(limit: number): (key: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (key, make) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make();
      if (made.size >= limit) made.clear();
      made.set(key, value);
    }
    return value;
  };
}
