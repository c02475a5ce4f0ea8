import { ENTITIES } from './entities.generated.ts';

/**
 * What Markdown asks of the package `entities`, whose table of all 2,231 names, half of them of
 * mathematics, would be a twentieth of the theme. The build puts this in its place.
 *
 * @param reference - a named character reference, as `&eacute;`.
 * @returns its character; `reference` itself where the name is not known.
 */
export function decodeHTMLStrict(reference: string): string {
  const start = ` ${reference.slice(1, -1)}=`;
  const at = ENTITIES.indexOf(start);
  return at < 0 ? reference : ENTITIES.charAt(at + start.length);
}
