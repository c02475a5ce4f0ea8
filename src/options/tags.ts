import { field, isRecord, type Source } from '../normalize/read.ts';

/**
 * The résumé as one variant shows it: without the entries, roles and highlights whose `tags` do not
 * name it. What has no tags is in every variant. `resume` stays as it is.
 *
 * @param variant - `undefined` shows everything.
 */
export function withoutOtherVariants(resume: Source, variant: string | undefined): Source {
  if (variant === undefined) return resume;
  const entries = Object.entries(resume).map(([key, value]) => [key, tagged(value, variant)]);
  return Object.fromEntries(entries);
}

/** The lists inside an entry that may hold tagged items. */
const INNER_LISTS = ['highlights', 'positions', 'roles'];

function tagged(value: unknown, variant: string): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .filter((item) => isIn(item, variant))
    .map((item) => {
      if (!isRecord(item) || !INNER_LISTS.some((key) => Array.isArray(field(item, key))))
        return item;
      const kept = Object.entries(item).map(([key, inner]) =>
        INNER_LISTS.includes(key) ? [key, tagged(inner, variant)] : [key, inner],
      );
      return Object.fromEntries(kept);
    });
}

function isIn(item: unknown, variant: string): boolean {
  const written = isRecord(item) ? field(item, 'tags') : undefined;
  const tags = typeof written === 'string' && written !== '' ? [written] : written;
  return !Array.isArray(tags) || tags.length === 0 || tags.includes(variant);
}
