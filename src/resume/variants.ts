import { clean } from '../text/clean.ts';
import { field, flatten, isRecord, type Source } from './source.ts';

/**
 * Returns the résumé without the items of lists whose `tags` do not name the variant: entries, roles,
 * highlights, keywords, profiles and all others. Those without tags are in every variant. `resume` itself
 * is not changed.
 *
 * @param variant - `undefined` keeps everything; an empty text keeps only what has no tags.
 */
export function withoutOtherVariants(resume: Source, variant: string | undefined): Source {
  if (variant === undefined) return resume;
  const entries = Object.entries(resume).map(([key, value]): [string, unknown] => {
    if (key === 'meta') return [key, value];
    // The person is in every variant, and a list may be one record.
    const isLeftOut = key !== 'basics' && key !== 'bio' && !isIn(value, variant);
    return [key, isLeftOut ? undefined : tagged(value, variant)];
  });
  return Object.fromEntries(entries);
}

/**
 * Removes the items of other variants from a list, in any of its forms, and from the lists within. Returns
 * the same value if there are none, because a value may be more than its fields, as a `Date` is.
 */
function tagged(value: unknown, variant: string): unknown {
  if (Array.isArray(value)) {
    const items = flatten(value);
    const kept = items.filter((item) => isIn(item, variant)).map((item) => tagged(item, variant));
    return kept.length < items.length || kept.some((item, i) => item !== items[i]) ? kept : value;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const kept = entries
    .filter(([, inner]) => isIn(inner, variant))
    .map(([key, inner]): [string, unknown] => [key, tagged(inner, variant)]);
  const isSame =
    kept.length === entries.length && kept.every(([key, inner]) => inner === value[key]);
  return isSame ? value : Object.fromEntries(kept);
}

function isIn(item: unknown, variant: string): boolean {
  const tags = isRecord(item) ? tagsIn(field(item, 'tags')) : undefined;
  return tags === undefined || (variant !== '' && tags.includes(variant));
}

/**
 * Returns the names in `tags`: a list of texts, or one text with commas. Returns `undefined` if nothing is
 * written. What is neither names no variant, rather than all of them.
 */
function tagsIn(written: unknown): readonly string[] | undefined {
  if (written === undefined || written === null || written === '') return undefined;
  if (Array.isArray(written) && written.length === 0) return undefined;
  const names = Array.isArray(written) ? flatten(written) : [written];
  return names.flatMap((name) => {
    if (typeof name !== 'string') return typeof name === 'number' ? [String(name)] : [];
    return [name, ...name.split(',')].map(clean);
  });
}
