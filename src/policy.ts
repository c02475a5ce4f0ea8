/**
 * The page's Content-Security-Policy: no script, no request; only its own style, by hash, embedded
 * fonts, and its photo.
 *
 * @param hashSources - its styles, by their hashes.
 * @param photo - the photo's source; `undefined` where there is none.
 */
export function policyFor(hashSources: string, photo: string | undefined): string {
  const images = photo === undefined ? '' : `;img-src ${imageSourceExpression(photo)}`;
  return `default-src 'none';style-src ${hashSources};font-src data:${images};base-uri 'none';form-action 'none'`;
}

/** A source that a policy may name: no user, query or fragment, and none of its own separators. */
function imageSourceExpression(photo: string): string {
  if (photo.startsWith('data:')) return 'data:';
  const [, scheme, host, path = ''] =
    /^(https?:)\/\/(?:[^/@]*@)?([^/?#]+)([^?#]*)/i.exec(photo) ?? [];
  if (host === undefined) return "'self'";
  return `${scheme}//${host}${path.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}
