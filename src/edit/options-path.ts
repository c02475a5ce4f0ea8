import { isRecord } from '../resume/source.ts';

/**
 * Returns the path to the options that win: those of the variant that is shown, or else those for all.
 *
 * @param resume - a parsed résumé.
 * @param variant - the variant that `render` is told to show; by default the one that the résumé names.
 * @example
 * optionsPath({ meta: { themeOptions: { variant: 'a', variants: { a: {} } } } });
 * // ['meta', 'themeOptions', 'variants', 'a']
 */
export function optionsPath(resume: unknown, variant?: string): readonly string[] {
  const path = ['meta', 'themeOptions'];
  const options = path.reduce<unknown>(fieldOf, resume);
  const name = variant ?? fieldOf(options, 'variant');
  const isKnown = typeof name === 'string' && isRecord(fieldOf(fieldOf(options, 'variants'), name));
  return isKnown ? [...path, 'variants', name] : path;
}

const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
