/** A step of a JSON Pointer (RFC 6901), escaped. */
export function step(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys and indices of a JSON Pointer's steps, from the outside in. */
export function keysOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands in `value` where a JSON Pointer leads; `undefined` where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    value,
  );
}
