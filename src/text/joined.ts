/** A text at the end of a line, behind a separator where both are not empty. */
export function appended(line: string, separator: string, text: string): string {
  if (text === '') return line;
  return line === '' ? text : line + separator + text;
}

/** The texts that are not empty, joined. */
export function joined(separator: string, ...texts: readonly string[]): string {
  let line = '';
  for (const text of texts) line = appended(line, separator, text);
  return line;
}
