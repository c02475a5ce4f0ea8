import { applyEdits, modify } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { Setting } from './fit.ts';
import type { SourceFile } from './source.ts';

const PATH = ['meta', 'themeOptions'] as const;

/**
 * Returns the text of a file with some options of the theme set. Nothing else in it changes: comments, order
 * and indentation stay.
 */
export function withOptions({ text, format }: SourceFile, setting: Setting): string {
  return format === 'yaml' ? inYaml(text, setting) : inJson(text, setting);
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

function inYaml(text: string, setting: Setting): string {
  const document = parseDocument(text);
  for (const [name, value] of Object.entries(setting)) document.setIn([...PATH, name], value);
  return document.toString({ lineWidth: 0 });
}
