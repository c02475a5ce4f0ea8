export { de, en, enGB, fr } from '../../src/locales/all.ts';

/** A copy that shares nothing but functions. */
export function deepCopyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(deepCopyOf) as T;
  const entries = Object.entries(value).map(([key, inner]) => [key, deepCopyOf(inner)]);
  return Object.fromEntries(entries);
}
