import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { Setting } from './fit.ts';
import type { SourceFile } from './source.ts';

/**
 * Returns the text of a file with some options of the theme set. Nothing else in it changes: comments, order
 * and indentation stay.
 *
 * @param variant - the variant that the options are for; without one they are for all.
 */
export async function withOptions(
  { text, format }: SourceFile,
  setting: Setting,
  variant?: string,
): Promise<string> {
  const path = ['meta', 'themeOptions', ...(variant === undefined ? [] : ['variants', variant])];
  const rows = Object.entries(setting);
  if (format === 'json') {
    return rows.reduce(
      (result, [name, value]) => withJsonValue(result, [...path, name], value),
      text,
    );
  }
  const { withYamlValue } = await import('./yaml.ts');
  return rows.reduce(
    (result, [name, value]) => withYamlValue(result, [...path, name], value),
    text,
  );
}

/** Sets one value. What is added goes behind the last field, on lines of its own if the others are. */
function withJsonValue(text: string, path: readonly string[], value: unknown): string {
  const tree = parseTree(text, [], { allowTrailingComma: true, disallowComments: false });
  if (tree === undefined) return text;
  const depths = path.map((_, i) => path.length - 1 - i);
  const depth = depths.find((each) => nodeAt(tree, path.slice(0, each))?.type === 'object') ?? 0;
  const [name = '', ...inner] = path.slice(depth);
  const parent = nodeAt(tree, path.slice(0, depth)) ?? tree;
  const known = findNodeAtLocation(parent, [name]);
  if (known !== undefined) {
    // The value itself, or null in place of an object.
    return replaced(text, known, JSON.stringify(nested(inner, value)));
  }
  const last = parent.children?.at(-1);
  if (last === undefined) {
    const edits = modify(text, [...path.slice(0, depth), name], nested(inner, value), {});
    return applyEdits(text, edits);
  }
  const start = text.lastIndexOf('\n', last.offset) + 1;
  const before = text.slice(start, last.offset);
  const isOnOwnLine = start > 0 && /^[ \t]*$/.test(before);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const written = isOnOwnLine
    ? JSON.stringify(nested(inner, value), null, unit).replaceAll('\n', `${eol}${before}`)
    : JSON.stringify(nested(inner, value));
  const added = `${JSON.stringify(name)}: ${written}`;
  const end = last.offset + last.length;
  const isCommaThere = /^\s*,/.test(text.slice(end));
  const behind = isCommaThere ? text.indexOf(',', end) + 1 : end;
  // A comment behind the last field stays with it.
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)/.exec(text.slice(behind))?.[0] ?? '';
  const at = behind + comment.length;
  const gap = isOnOwnLine ? `${eol}${before}` : ' ';
  return [
    text.slice(0, behind),
    isCommaThere ? '' : ',',
    comment,
    gap,
    added,
    isCommaThere ? ',' : '',
    text.slice(at),
  ].join('');
}

const nodeAt = (tree: Node, path: readonly string[]) =>
  path.length === 0 ? tree : findNodeAtLocation(tree, [...path]);

const replaced = (text: string, { offset, length }: Node, written: string) =>
  text.slice(0, offset) + written + text.slice(offset + length);

/** A value inside objects with these names. */
function nested(names: readonly string[], value: unknown): unknown {
  return names.reduceRight((inner, name) => ({ [name]: inner }), value);
}
