import { isMap, isNode, isPair, isScalar, type Pair, stringify, type YAMLMap } from 'yaml';
import { isRecord } from '../resume/source.ts';
import { documentOf } from './yaml-document.ts';

// Each edit finds its place by the parser and changes the text there. What comes of it is read again by the caller,
// who takes the next edit if it is not what was wanted: YAML has more forms than these know.

/** How much deeper a field stands below another one. */
const STEP = 2;

/** Sets one value. It stands in one line, behind its name. */
export function addedYaml(text: string, path: readonly string[], value: unknown): string {
  const document = documentOf(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const mapAt = (depth: number) =>
    depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
  let depth = path.length - 1;
  while (depth > 0 && !isMap(mapAt(depth))) depth--;
  const map = mapAt(depth);
  const [name = '', ...inner] = path.slice(depth);
  if (!isMap(map)) return text + (/[^\n]$/.test(text) ? eol : '') + fieldLines(0);
  const pair = pairOf(map, name);
  if (pair !== undefined) return replaced(text, pair, inner, value, eol);
  if (map.flow) return withFlowField(text, map, `${inline(name)}: ${inline(nested(inner, value))}`);
  const at = endOf(map, text);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return text.slice(0, at) + (isOpen ? eol : '') + fieldLines(indentOf(map, text)) + text.slice(at);

  /** The names that are missing and the value, each name in a line of its own. */
  function fieldLines(indent: number): string {
    return path
      .slice(depth)
      .map((each, i) => `${' '.repeat(indent + i * STEP)}${inline(each)}:`)
      .join(eol)
      .concat(` ${inline(value)}${eol}`);
  }
}

/** Puts a value in the place of a field's own. */
function replaced(
  text: string,
  pair: Pair,
  inner: readonly string[],
  value: unknown,
  eol: string,
): string {
  const { key, value: known } = pair;
  if (!isNode(key) || !key.range) throw new SyntaxError('The field has no place.');
  const isEmpty = !isNode(known) || (isScalar(known) && known.value === null);
  if (isNode(known) && known.range && !isEmpty && (isScalar(known) || isFlow(known))) {
    const end = text.slice(0, known.range[1]).trimEnd().length;
    return text.slice(0, known.range[0]) + inline(nested(inner, value)) + text.slice(end);
  }
  const behind = text.slice(key.range[1]);
  if (!isEmpty) {
    const end = endOfValue(pair, text);
    return `${text.slice(0, key.range[1])}: ${inline(nested(inner, value))}${text.slice(end)}`;
  }
  // The line of the name may have a comment, and a sign that there is nothing.
  const [line = '', comment = ''] =
    /^\s*:(?:[ \t]+(?:null|~)(?=\s|$))?([ \t]+#[^\r\n]*)?/.exec(behind) ?? [];
  const start = lineStart(text, key.range[0]);
  const own = ' '.repeat(key.range[0] - start);
  const below = inner.map((each, i) => `${eol}${own}${' '.repeat((i + 1) * STEP)}${inline(each)}:`);
  const written =
    inner.length === 0
      ? ` ${inline(value)}${comment}`
      : `${comment}${below.join('')} ${inline(value)}`;
  return `${text.slice(0, key.range[1])}:${written}${behind.slice(line.length)}`;
}

const isFlow = (node: object) => 'flow' in node && node.flow === true;

function withFlowField(text: string, { items, range }: YAMLMap, field: string): string {
  if (!range) throw new SyntaxError('The map has no place.');
  const last = items.at(-1);
  if (last === undefined) return `${text.slice(0, range[0])}{ ${field} }${text.slice(range[1])}`;
  const end = endOfValue(last, text);
  return `${text.slice(0, end)}, ${field}${text.slice(end)}`;
}

/** Removes a field. */
export function removedYaml(text: string, path: readonly string[]): string {
  const document = documentOf(text);
  const parents = path.slice(0, -1);
  const map = parents.length === 0 ? document.contents : document.getIn(parents, true);
  const pair = isMap(map) ? pairOf(map, path.at(-1) ?? '') : undefined;
  if (!isMap(map) || !isNode(pair?.key) || !pair.key.range) throw new SyntaxError('No such field.');
  const end = endOfValue(pair, text);
  const [from] = pair.key.range;
  if (map.flow && map.items.length === 1) {
    return `${text.slice(0, map.range?.[0])}{}${text.slice(map.range?.[1])}`;
  }
  if (map.flow) {
    const [before, after] = [text.slice(0, from), text.slice(end)];
    const rest = after.replace(/^\s*,\s*/, '');
    return rest === after ? before.replace(/,\s*$/, '') + after : before + rest;
  }
  const start = lineStart(text, from);
  const line = text.indexOf('\n', end);
  // A map without fields is written as one, because nothing means null.
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const none = map.items.length === 1 ? `${text.slice(start, from)}{}${eol}` : '';
  return text.slice(0, start) + none + (line < 0 ? '' : text.slice(line + 1));
}

/** Sets or removes one value as the library writes the document, which may indent it anew. */
export function rewrittenYaml(text: string, path: readonly string[], value: unknown): string {
  const document = documentOf(text);
  if (value === undefined) {
    document.deleteIn(path);
  } else {
    const depths = path.map((_, i) => i).slice(1);
    for (const depth of depths) {
      const way = path.slice(0, depth);
      if (document.hasIn(way) && !isMap(document.getIn(way, true))) document.deleteIn(way);
    }
    document.setIn(path, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

/** The field of a map that is there by its name, whatever its value. */
const pairOf = ({ items }: YAMLMap, name: string): Pair | undefined =>
  items.filter(isPair).find(({ key }) => isScalar(key) && String(key.value) === name);

const lineStart = (text: string, at: number) => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** The column in which the names of a map begin. */
function indentOf({ items }: YAMLMap, text: string): number {
  const first = items[0]?.key;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  return start - lineStart(text, start);
}

/** Where the line behind the last value of a map begins. */
function endOf({ items }: YAMLMap, text: string): number {
  const last = items.at(-1);
  const node = last?.value ?? last?.key;
  const end = isNode(node) ? (node.range?.[1] ?? text.length) : text.length;
  if (text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}

/** Where the value of a field ends, without the space and comments behind it. */
function endOfValue({ key, value }: Pair, text: string): number {
  if (isNode(value) && value.range && value.range[1] > value.range[0]) {
    return text.slice(0, value.range[1]).trimEnd().length;
  }
  const start = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  const [colon = ''] = /^\s*:/.exec(text.slice(start)) ?? [];
  return start + colon.length;
}

/** A value inside objects with these names. */
const nested = (names: readonly string[], value: unknown): unknown =>
  names.reduceRight((inner, name) => ({ [name]: inner }), value);

/** YAML in one line. Texts stand in quotation marks only where they need them. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([name, each]) => `${inline(name)}: ${inline(each)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  const isPlain = typeof value !== 'string' || !/[\n,[\]{}]/.test(value);
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return isPlain && plain === String(value) ? plain : JSON.stringify(value);
}
