/** A line of a text and a place in it. */
export interface Line {
  /** From 1 on. */
  readonly line: number;
  /** From 1 on, in characters. */
  readonly column: number;
  /** The text of the line. */
  readonly content: string;
}

/**
 * Returns the line of a place in a text.
 *
 * @param offset - in characters from the start.
 * @example
 * lineAt('a\nbc', 3); // { line: 2, column: 2, content: 'bc' }
 */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const content = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { line: text.slice(0, start).split('\n').length, column: offset - start + 1, content };
}
