/** Returns one escaped step of a JSON Pointer (RFC 6901): `/a~1b` for `a/b`. */
export function step(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Returns the keys and indices of a JSON Pointer's steps, from the outermost to the innermost. */
export function keysOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the value that a JSON Pointer refers to; `undefined` if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    value,
  );
}
