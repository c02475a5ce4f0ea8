import {
  Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Pair,
  parseDocument,
  stringify,
} from 'yaml';
import { isRecord } from '../resume/source.ts';
import type { ParsedText } from './parse.ts';
import { stepsOf } from './pointer.ts';

export { stringify };

/** Parses a résumé in YAML, or says what the first mistake is and where. */
export function parseYaml(
  text: string,
): Pick<ParsedText, 'value' | 'offsetOf'> | { readonly mistake: string; readonly offset: number } {
  const document = parseDocument(text, { prettyErrors: false });
  const [first] = document.errors;
  if (first !== undefined) return { mistake: sentence(first.message), offset: first.pos[0] };
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    offsetOf: (pointer) => {
      let node: unknown = document.contents;
      let offset = 0;
      for (const step of stepsOf(pointer)) {
        const item: unknown = hasItems(node)
          ? node.items.find((each, i) =>
              isPair(each) ? String(each.key) === step : String(i) === step,
            )
          : undefined;
        if (item === undefined) break;
        const place = isPair(item) ? item.key : item;
        if (isNode(place)) offset = place.range?.[0] ?? offset;
        node = isPair(item) ? item.value : item;
      }
      return offset;
    },
  };
}

const hasItems = (node: unknown): node is { readonly items: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

/** A message that begins small and ends with a full stop. */
function sentence(message: string): string {
  const [line = ''] = message.split('\n');
  return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/[.:]?$/, '.')}`;
}

/** Sets one value in a text of YAML. It stands in one line, behind its name. */
export function withYamlValue(text: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (root !== null && !isMap(root)) return text;
  const written = inline(value);
  const known = document.getIn(path, true);
  if (isScalar(known) && known.range && known.value !== null) {
    const end = text.slice(0, known.range[1]).trimEnd().length;
    return text.slice(0, known.range[0]) + written + text.slice(end);
  }
  const depths = path.map((_, i) => path.length - 1 - i);
  const depth = depths.find((each) => isFilled(document.getIn(path.slice(0, each), true))) ?? 0;
  const map = document.getIn(path.slice(0, depth), true);
  const missing = path.slice(depth);
  if (isMap(map) && map.flow && map.range) {
    const whole = new Document(map.toJS(document));
    whole.setIn(missing, value);
    return text.slice(0, map.range[0]) + inline(whole.toJS()) + text.slice(map.range[1]);
  }
  const pair = missing[0] === undefined || !isMap(map) ? undefined : pairOf(map, missing[0]);
  if (pair !== undefined && isNode(pair.key) && pair.key.range) {
    const [from, end] = [pair.key.range[0], endOfValue(pair, text)];
    const own = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
    const name = text.slice(from, pair.key.range[1]);
    // The line of the name may have a comment.
    const [, comment = ''] =
      /^\s*:(?:\s*(?:null|~))?( +#.*)?/.exec(text.slice(pair.key.range[1])) ?? [];
    const below = missing.slice(1).map((each, i) => {
      const isLast = i === missing.length - 2;
      return `\n${own}${' '.repeat((i + 1) * STEP)}${each}:${isLast ? ` ${written}` : ''}`;
    });
    const first = missing.length === 1 ? ` ${written}` : '';
    return `${text.slice(0, from)}${name}:${first}${comment}${below.join('')}${text.slice(end)}`;
  }
  const first = isMap(map) ? map.items[0]?.key : undefined;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lines = missing.map((name, i) => {
    const isLast = i === missing.length - 1;
    return `${' '.repeat(indent + i * STEP)}${name}:${isLast ? ` ${written}` : ''}\n`;
  });
  const at = isMap(map) ? endOf(map, text) : text.length;
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return text.slice(0, at) + (isOpen ? '\n' : '') + lines.join('') + text.slice(at);
}

/** How much deeper a field stands below another one. */
const STEP = 2;

/** The field of a map that is there by its name, whatever its value. */
function pairOf({ items }: { readonly items: readonly unknown[] }, name: string) {
  return items.filter(isPair).find(({ key }) => String(key) === name);
}

const isFilled = (node: unknown) => isMap(node) && (node.flow === true || node.items.length > 0);

/** Where the line behind the last value of a map begins. */
function endOf({ items }: { readonly items: readonly unknown[] }, text: string): number {
  const last = items.at(-1);
  const node = isPair(last) ? (last.value ?? last.key) : last;
  const end = isNode(node) ? (node.range?.[1] ?? text.length) : text.length;
  if (text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}

/** Removes a field. */
export function withoutYamlValue(text: string, path: readonly string[]): string {
  const document = parseDocument(text);
  const parents = path.slice(0, -1);
  const name = path.at(-1) ?? '';
  const map = parents.length === 0 ? document.contents : document.getIn(parents, true);
  const pair = isMap(map) ? pairOf(map, name) : undefined;
  if (!isMap(map) || !map.range || !isNode(pair?.key) || !pair.key.range) return text;
  if (map.flow) {
    map.delete(name);
    return text.slice(0, map.range[0]) + inline(map.toJS(document)) + text.slice(map.range[1]);
  }
  const start = text.lastIndexOf('\n', pair.key.range[0] - 1) + 1;
  const line = text.indexOf('\n', endOfValue(pair, text));
  // A map without fields is written as one, because nothing means null.
  const none = map.items.length === 1 ? `${text.slice(start, pair.key.range[0])}{}\n` : '';
  return text.slice(0, start) + none + (line < 0 ? '' : text.slice(line + 1));
}

/** Where the value of a field ends, without the space and comments behind it. */
function endOfValue({ key, value }: Pair, text: string): number {
  if (isNode(value) && value.range && value.range[1] > value.range[0]) {
    return text.slice(0, value.range[1]).trimEnd().length;
  }
  const [name = ''] = /^[^\n]*/.exec(text.slice(isNode(key) ? key.range?.[1] : 0)) ?? [];
  return (isNode(key) ? (key.range?.[1] ?? 0) : 0) + name.length;
}

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
