/** Options as they stand in a résumé. Anything may stand there. */
export type Values = Readonly<Record<string, unknown>>;

/** The path to the options that are set for all, or for one variant. */
export function pathOf(variant: string): readonly string[] {
  return ['meta', 'themeOptions', ...(variant === '' ? [] : ['variants', variant])];
}

/** The object at a path; an empty one if there is none. */
export function recordAt(value: unknown, path: readonly string[]): Values {
  const found = path.reduce<unknown>(
    (inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
  return isRecord(found) ? found : {};
}

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts of a list, or a text alone. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** All dotted paths of a résumé's fields, without the numbers of entries. */
export function pathsIn(value: unknown, depth = 3): readonly string[] {
  const found = new Set<string>();
  const visit = (inner: unknown, path: string, rest: number) => {
    if (rest === 0) return;
    if (Array.isArray(inner)) for (const item of inner) visit(item, path, rest);
    if (!isRecord(inner)) return;
    for (const [name, each] of Object.entries(inner)) {
      if (path === '' && (name === 'meta' || name.startsWith('$'))) continue;
      const next = path === '' ? name : `${path}.${name}`;
      found.add(next);
      visit(each, next, rest - 1);
    }
  };
  visit(value, '', depth);
  return [...found].sort();
}
