/**
 * Breaks a text into lines of at most `width` characters, at spaces, or between Chinese and Japanese
 * characters. A word that is longer than a line, such as an address, stays whole.
 *
 * @param width - `Infinity` breaks nothing.
 * @param indent - before each line but the first.
 */
export function wrapped(text: string, width: number, indent = ''): string {
  if (width === Infinity) return text.replaceAll('\n', `\n${indent}`);
  return text
    .split('\n')
    .map((line) => broken(line, width, indent))
    .join(`\n${indent}`);
}

function broken(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(WORDS) ?? []) {
    // The first line begins behind a mark that is as long as the indent.
    const room = lines.length === 0 ? width - indent.length : width;
    if (line.trim() !== '' && length(line + word.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += word;
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}

/** A word with the spaces behind it, or an ideograph with the punctuation behind it. */
const WORDS =
  /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF][\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20]*\s*|(?:(?![\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF])\S)+\s*|\s+/g;

const length = (text: string) => [...text].length;
