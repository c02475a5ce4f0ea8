import { isRecord } from '../resume/source.ts';
import { addedJson, removedJson, rewrittenJson } from './json.ts';
import { type Format, parseText } from './parse.ts';
import { isSameValue, valueWith } from './read.ts';
import { textOf } from './text-of.ts';

/** Sets a value in a text, or removes it if it is undefined. May fail, or give what was not wanted. */
export type Edit = (text: string, path: readonly string[], value: unknown) => string;

/**
 * Returns the text of a résumé with one value set or removed. Nothing else in it changes: comments, order and
 * indentation stay. Only where a text has no place for the value, such as inside an alias of YAML, it is written
 * anew as a whole.
 *
 * @param text - a text that parses; what is no object at its root is returned as it is.
 * @param path - the names of the fields that lead to the value, at least one; those that are missing are added,
 *   and what is in their way and no object is replaced.
 * @param value - any value of JSON; `undefined` removes the field.
 * @throws TextError (the promise rejects) if the text does not parse.
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
  const { value: before, text: plain } = await parseText(text, format);
  const isObject = isRecord(before) || (before === null && format === 'yaml');
  const isThere = path.length > 0 && (value !== undefined || hasPath(before, path));
  if (!isObject || !isThere) return text;
  const given: unknown =
    value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? 'null');
  const wanted = valueWith(before, path, given);
  const mark = text.slice(0, text.length - plain.length);
  for (const edit of await editsOf(format)) {
    const written = await attempt(edit, plain, path, given);
    if (written !== undefined && (await readsAs(written, format, wanted))) return mark + written;
  }
  return mark + (await textOf(wanted, format));
}

/** From the one that touches least to the one that touches most. */
async function editsOf(format: Format): Promise<readonly Edit[]> {
  if (format === 'json') {
    return [
      (text, path, value) =>
        value === undefined ? removedJson(text, path) : addedJson(text, path, value),
      rewrittenJson,
    ];
  }
  const { addedYaml, removedYaml, rewrittenYaml } = await import('./yaml.ts');
  return [
    (text, path, value) =>
      value === undefined ? removedYaml(text, path) : addedYaml(text, path, value),
    rewrittenYaml,
  ];
}

async function attempt(edit: Edit, text: string, path: readonly string[], value: unknown) {
  try {
    return edit(text, path, value);
  } catch {
    return undefined;
  }
}

async function readsAs(text: string, format: Format, wanted: unknown): Promise<boolean> {
  try {
    return isSameValue((await parseText(text, format)).value ?? {}, wanted);
  } catch {
    return false;
  }
}

function hasPath(value: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return isRecord(value) && Object.hasOwn(value, name) && hasPath(value[name], rest);
}
