/** A tag that `Intl` accepts: `tag` itself, or its language where the rest is not well-formed. */
export function wellFormed(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return tag.split('-', 1)[0] ?? 'en';
  }
}
