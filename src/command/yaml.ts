import { Document, isMap, isNode, isPair, isScalar, parseDocument, stringify } from 'yaml';
import { Failure } from './failure.ts';
import { type SourceFile, stepsOf } from './source.ts';

export { stringify };

/**
 * Parses a résumé in YAML.
 *
 * @throws Failure with the place of the mistake.
 */
export function parseYaml(name: string, text: string): SourceFile {
  const document = parseDocument(text, { prettyErrors: false });
  const [first] = document.errors;
  if (first !== undefined) {
    throw new Failure(sentence(first.message), { name, text, offset: first.pos[0] });
  }
  return {
    name,
    text,
    format: 'yaml',
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

/**
 * Returns the text of a YAML file with one value set. All other characters stay as they are.
 *
 * @param path - the names of the fields that lead to the value; those that are missing are added.
 * @param value - a number, or a text that needs no quotation marks.
 */
export function withYamlValue(text: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(text);
  const known = document.getIn(path, true);
  if (isScalar(known) && known.range) {
    return text.slice(0, known.range[0]) + String(value) + text.slice(known.range[1]);
  }
  const depths = path.map((_, i) => path.length - 1 - i);
  const depth = depths.find((each) => isFilled(document.getIn(path.slice(0, each), true))) ?? 0;
  const map = document.getIn(path.slice(0, depth), true);
  const missing = path.slice(depth);
  if (isMap(map) && map.flow && map.range) {
    const whole = new Document(map.toJS(document));
    whole.setIn(missing, value);
    const flow = stringify(whole.toJS(), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
    return text.slice(0, map.range[0]) + flow + text.slice(map.range[1]);
  }
  // A name without a value, such as an empty `meta:`, gets one below it.
  const bare = missing[0] === undefined || !isMap(map) ? undefined : pairOf(map, missing[0]);
  if (bare !== undefined && isNode(bare.key) && bare.key.range) {
    const from = bare.key.range[0];
    const own = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? undefined : end);
    // Anything but a value: a comment stays, `null` and `~` go.
    const kept = line.replace(/^([^:]*:)\s*(?:null|~|\[\s*\])/, '$1');
    const below = missing.slice(1).map((name, i) => {
      const isLast = i === missing.length - 2;
      return `${own}${' '.repeat((i + 1) * STEP)}${name}:${isLast ? ` ${value}` : ''}\n`;
    });
    const rest = end < 0 ? '' : text.slice(end + 1);
    return `${text.slice(0, from)}${kept}\n${below.join('')}${rest}`;
  }
  const first = isMap(map) ? map.items[0]?.key : undefined;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lines = missing.map((name, i) => {
    const isLast = i === missing.length - 1;
    return `${' '.repeat(indent + i * STEP)}${name}:${isLast ? ` ${value}` : ''}\n`;
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
