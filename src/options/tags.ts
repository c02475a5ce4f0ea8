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

/** The lists inside an entry, or of the person, that may hold tagged items; all names of each. */
export const INNER_LISTS = [
  'highlights',
  'achievements',
  'responsibilities',
  'positions',
  'roles',
  'profiles',
];

function tagged(value: unknown, variant: string): unknown {
  if (!Array.isArray(value)) return isRecord(value) ? within(value, variant) : value;
  return value
    .filter((item) => isIn(item, variant))
    .map((item) => (isRecord(item) ? within(item, variant) : item));
}

function within(record: Source, variant: string): Source {
  if (!INNER_LISTS.some((key) => Array.isArray(field(record, key)))) return record;
  const kept = Object.entries(record).map(([key, inner]) =>
    INNER_LISTS.includes(key) ? [key, tagged(inner, variant)] : [key, inner],
  );
  return Object.fromEntries(kept);
}

function isIn(item: unknown, variant: string): boolean {
  const written = isRecord(item) ? field(item, 'tags') : undefined;
  const tags = typeof written === 'string' && written !== '' ? [written] : written;
  return !Array.isArray(tags) || tags.length === 0 || tags.includes(variant);
}
