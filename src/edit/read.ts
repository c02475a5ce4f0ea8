import { isRecord } from '../resume/source.ts';

/**
 * Throws if a value contains itself, as YAML can write it. JSON cannot, and nothing that reads a résumé expects
 * it.
 */
export function refuseCycles(value: unknown, above: ReadonlySet<unknown> = new Set()): void {
  if (typeof value !== 'object' || value === null) return;
  if (above.has(value)) throw new SyntaxError('an alias stands inside of what it stands for');
  const inner = new Set(above).add(value);
  for (const each of Object.values(value)) refuseCycles(each, inner);
}

/** Whether two values of JSON are the same; the order of fields does not matter. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, i) => isSameValue(each, other[i]));
  }
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(other, name) && isSameValue(one[name], other[name]))
  );
}

/** A copy of a value with one field set, or removed if `value` is undefined. */
export function valueWith(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const record = isRecord(whole) ? whole : {};
  if (value === undefined && !Object.hasOwn(record, name)) return whole;
  const inner = valueWith(record[name], rest, value);
  if (inner !== undefined) return { ...record, [name]: inner };
  const { [name]: _, ...others } = record;
  return others;
}
