/** An unchecked object: its own fields may hold anything. */
export type Source = { readonly [key: string]: unknown };

export function isRecord(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns one own field of `source`, so that `constructor` is not found on every object. */
export function field(source: Source, key: string): unknown {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}

function isNested(list: readonly unknown[]): boolean {
  for (const item of list) if (Array.isArray(item)) return true;
  return false;
}

/** Returns an array's elements with nested arrays flattened. Each array is visited once, so cycles end. */
export function flatten(value: readonly unknown[]): readonly unknown[] {
  if (!isNested(value)) return value;
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
