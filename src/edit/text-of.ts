import type { Format } from './parse.ts';

/**
 * Writes a value as text, to be read by people.
 *
 * @example
 * await textOf({ work: [] }, 'json'); // '{\n  "work": []\n}\n'
 */
export async function textOf(value: unknown, format: Format): Promise<string> {
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`;
  const { stringify } = await import('./yaml.ts');
  return stringify(value, { lineWidth: 0 });
}
