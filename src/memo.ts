/**
 * `make`, remembering what it made for each key. What is made must not depend on anything else.
 *
 * @param limit - how many to remember; keys come from users' files, so there must be an end.
 */
export function memo<T>(limit: number, make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      if (made.size >= limit) made.clear();
      made.set(key, value);
    }
    return value;
  };
}
