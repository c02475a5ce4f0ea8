import { withJsonValue, withoutJsonValue } from './json.ts';
import type { Format } from './parse.ts';

/**
 * Returns the text of a résumé with one value set or removed. Nothing else in it changes: comments, order and
 * indentation stay.
 *
 * @param text - a text that parses.
 * @param path - the names of the fields that lead to the value; those that are missing are added.
 * @param value - any value of JSON; `undefined` removes the field.
 * @example
 * await withValue('{}', 'json', ['meta', 'themeOptions', 'look'], 'modern');
 * // '{ "meta": { "themeOptions": { "look": "modern" } } }'
 */
export async function withValue(
  text: string,
  format: Format,
  path: readonly string[],
  value: unknown,
): Promise<string> {
  if (format === 'json') {
    return value === undefined ? withoutJsonValue(text, path) : withJsonValue(text, path, value);
  }
  const { withoutYamlValue, withYamlValue } = await import('./yaml.ts');
  return value === undefined ? withoutYamlValue(text, path) : withYamlValue(text, path, value);
}
