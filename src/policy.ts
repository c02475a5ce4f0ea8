/**
 * The page's Content-Security-Policy: no script, no request; only its own style, by hash, embedded
 * fonts, and its photo, which may stand on another server than its address says, as
 * `https://github.com/<user>.png` does. The page has no other picture.
 *
 * @param hashSources - its styles, by their hashes.
 * @param photo - the photo's source; `undefined` where there is none.
 */
export function policyFor(hashSources: string, photo: string | undefined): string {
  const images = photo === undefined ? '' : `;img-src ${sourceOf(photo)}`;
  return `default-src 'none';style-src ${hashSources};font-src data:${images};base-uri 'none';form-action 'none'`;
}

/** The scheme of a picture's address, as a policy names it; the page's own server where it has none. */
function sourceOf(photo: string): string {
  if (photo.startsWith('https:')) return 'https:';
  if (photo.startsWith('data:')) return 'data:';
  return /^https?:/i.test(photo) ? 'http: https:' : "'self'";
}
