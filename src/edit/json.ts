import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { isRecord } from '../resume/source.ts';
import { LENIENT } from './parse.ts';

/**
 * Sets one value in a text of JSON. What is added goes behind the last field, on lines of its own if the others
 * are.
 */
export function addedJson(text: string, path: readonly string[], value: unknown): string {
  const tree = parseTree(text, [], LENIENT);
  if (tree?.type !== 'object') return text;
  const depths = path.map((_, i) => path.length - 1 - i);
  const depth = depths.find((each) => nodeAt(tree, path.slice(0, each))?.type === 'object') ?? 0;
  const [name = '', ...inner] = path.slice(depth);
  const parent = nodeAt(tree, path.slice(0, depth)) ?? tree;
  const known = findNodeAtLocation(parent, [name]);
  if (known !== undefined) {
    // The value itself, or null in place of an object.
    return replaced(text, known, inline(nested(inner, value)));
  }
  const last = parent.children?.at(-1);
  if (last === undefined) {
    const isBlank = /^\{\s*\}$/.test(text.slice(parent.offset, parent.offset + parent.length));
    if (isBlank) return replaced(text, parent, inline({ [name]: nested(inner, value) }));
    // There is a comment in it.
    const edits = modify(text, [...path.slice(0, depth), name], nested(inner, value), {});
    return applyEdits(text, edits);
  }
  const start = text.lastIndexOf('\n', last.offset) + 1;
  const before = text.slice(start, last.offset);
  const isOnOwnLine = start > 0 && /^[ \t]*$/.test(before);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const written = isOnOwnLine
    ? indented(nested(inner, value), unit).replaceAll('\n', `${eol}${before}`)
    : inline(nested(inner, value));
  const added = `${JSON.stringify(name)}: ${written}`;
  const end = last.offset + last.length;
  const isCommaThere = /^\s*,/.test(text.slice(end));
  const behind = isCommaThere ? text.indexOf(',', end) + 1 : end;
  // A comment behind the last field stays with it.
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)/.exec(text.slice(behind))?.[0] ?? '';
  const at = behind + comment.length;
  // What stands behind a comment that goes to the end of its line has to have a line of its own.
  const gap = isOnOwnLine || comment.includes('//') ? `${eol}${before.replace(/\S.*/, '')}` : ' ';
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

/** JSON in one line, as people write it. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** JSON with a line for each field; lists stand in one line. */
function indented(value: unknown, unit: string): string {
  if (!isRecord(value) || Object.keys(value).length === 0) return inline(value);
  const fields = Object.entries(value).map(
    ([key, each]) =>
      `\n${unit}${JSON.stringify(key)}: ${indented(each, unit).replaceAll('\n', `\n${unit}`)}`,
  );
  return `{${fields.join(',')}\n}`;
}

/** Removes a field and its comma. */
export function removedJson(text: string, path: readonly string[]): string {
  const tree = parseTree(text, [], LENIENT);
  const field = tree && nodeAt(tree, path)?.parent;
  if (field?.type !== 'property') return text;
  const [before, after] = [text.slice(0, field.offset), text.slice(field.offset + field.length)];
  const rest = after.replace(/^\s*,\s*/, '');
  return rest === after ? before.replace(/,\s*$/, '') + after : before + rest;
}

/** Sets or removes one value as jsonc-parser does it, which may take a comment along. */
export function rewrittenJson(text: string, path: readonly string[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, {}));
}
