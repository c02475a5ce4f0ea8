import { applyEdits, modify } from 'jsonc-parser';
import type { Setting } from './fit.ts';
import type { SourceFile } from './source.ts';

const PATH = ['meta', 'themeOptions'] as const;

/**
 * Returns the text of a file with some options of the theme set. Nothing else in it changes: comments, order
 * and indentation stay.
 */
export async function withOptions({ text, format }: SourceFile, setting: Setting): Promise<string> {
  if (format === 'json') return inJson(text, setting);
  const { withYamlValue } = await import('./yaml.ts');
  return Object.entries(setting).reduce(
    (result, [name, value]) => withYamlValue(result, [...PATH, name], value),
    text,
  );
}

function inJson(text: string, setting: Setting): string {
  const [indent = '  '] = /(?<=^\{?\r?\n)[ \t]+(?=")/m.exec(text) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  let result = text;
  for (const [name, value] of Object.entries(setting)) {
    const edits = modify(result, [...PATH, name], value, { formattingOptions });
    result = applyEdits(result, edits);
  }
  return result;
}
