/** The texts that are not empty, joined. */
export function joined(separator: string, ...texts: readonly string[]): string {
  let line = '';
  for (const text of texts) {
    if (text !== '') line += line === '' ? text : separator + text;
  }
  return line;
}
