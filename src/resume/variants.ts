import { field, flatten, isRecord, type Source } from './source.ts';

/**
 * Returns the résumé without the entries, roles, profiles and highlights whose `tags` do not name the
 * variant. Those without tags are in every variant. `resume` itself is not changed.
 *
 * @param variant - `undefined` keeps everything.
 */
export function withoutOtherVariants(resume: Source, variant: string | undefined): Source {
  if (variant === undefined) return resume;
  const entries = Object.entries(resume).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'meta') return [[key, value]];
    const isPerson = key === 'basics' || key === 'bio';
    return isPerson || isIn(value, variant) ? [[key, tagged(value, variant)]] : [];
  });
  return Object.fromEntries(entries);
}

/** The lists inside entries and `basics` whose items may have tags, under all of their names. */
export const INNER_LISTS = [
  'highlights',
  'achievements',
  'responsibilities',
  'positions',
  'roles',
  'profiles',
];

/** Removes the items of other variants from a list, in any of its forms, or from the lists inside a record. */
function tagged(value: unknown, variant: string): unknown {
  if (Array.isArray(value)) {
    return flatten(value)
      .filter((item) => isIn(item, variant))
      .map((item) => tagged(item, variant));
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (!isIn(inner, variant)) return [];
    const mayHoldTagged = isRecord(inner) || INNER_LISTS.includes(key);
    return [[key, mayHoldTagged ? tagged(inner, variant) : inner]];
  });
  return Object.fromEntries(kept);
}

function isIn(item: unknown, variant: string): boolean {
  const written = isRecord(item) ? field(item, 'tags') : undefined;
  const tags = typeof written === 'string' && written !== '' ? [written] : written;
  return !Array.isArray(tags) || tags.length === 0 || tags.includes(variant);
}
