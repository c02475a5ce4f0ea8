/**
 * Returns a BCP 47 tag that `Intl` accepts: `tag`, or only its language if the rest is not well-formed.
 * `Intl` throws for other tags.
 */
export function wellFormed(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return tag.split('-', 1)[0] ?? 'en';
  }
}
