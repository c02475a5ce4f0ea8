/** An object from outside: any own field may hold anything. */
export type Source = { readonly [key: string]: unknown };

export function isRecord(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One own field of `source`; a getter that throws counts as absent. */
export function field(source: Source, key: string): unknown {
  try {
    return Object.hasOwn(source, key) ? source[key] : undefined;
  } catch {
    return undefined;
  }
}

/** A field that is known to be there; a getter that throws counts as absent. */
export function ownValue(source: Source, key: string): unknown {
  try {
    return source[key];
  } catch {
    return undefined;
  }
}

/** The names of the own enumerable fields of `source`. */
export function keysOf(source: Source): string[] {
  try {
    return Object.keys(source);
  } catch {
    return [];
  }
}

/** The own enumerable fields of `source`, each read safely. */
export function fields(source: Source): [key: string, value: unknown][] {
  return keysOf(source).map((key) => [key, ownValue(source, key)]);
}

/** An array's elements with nested arrays opened; each array is visited once, so cycles end. */
export function flatten(value: readonly unknown[]): unknown[] {
  if (!value.some((item) => Array.isArray(item))) return value as unknown[];
  const flat: unknown[] = [];
  const seen = new Set<unknown>([value]);
  const pending = [...value].reverse();
  while (pending.length > 0) {
    const next = pending.pop();
    if (!Array.isArray(next)) flat.push(next);
    else if (!seen.has(next)) {
      seen.add(next);
      for (let i = next.length - 1; i >= 0; i--) pending.push(next[i]);
    }
  }
  return flat;
}
