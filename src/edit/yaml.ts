import { isMap, isNode, isPair, isScalar, isSeq, type ParsedNode, stringify } from 'yaml';
import type { ParsedText } from './parse.ts';
import { stepsOf } from './pointer.ts';
import { refuseCycles } from './read.ts';
import { documentOf } from './yaml-document.ts';

// One file to load for all that needs YAML.
export { addedYaml, removedYaml, rewrittenYaml } from './yaml-edits.ts';
export { stringify };

/** What is wrong with a text, and where. */
export interface Mistake {
  /** A sentence. */
  readonly mistake: string;
  /** In characters from the start. */
  readonly offset: number;
}

/**
 * More names for parts than any résumé has. The parser looks for each of them in the whole text, so thousands
 * would take minutes.
 */
const MOST_ANCHORS = 500;
const MOST_ALIASES = 100;

/** Parses a résumé in YAML, or says what the first mistake is. */
export function parseYaml(text: string): Pick<ParsedText, 'value' | 'offsetOf'> | Mistake {
  const anchors = text.match(/(?:^|\s)&[^\s&]/g)?.length ?? 0;
  if (anchors > MOST_ANCHORS) {
    return { mistake: `there are more than ${MOST_ANCHORS} anchors (&).`, offset: 0 };
  }
  const document = documentOf(text);
  const [first] = document.errors;
  if (first !== undefined) return { mistake: sentence(first.message), offset: first.pos[0] };
  const repeated = repeatedIn(document.contents);
  if (repeated !== undefined) {
    const mistake = `the field ${repeated.name} stands here a second time, and only one would be read.`;
    return { mistake, offset: repeated.offset };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    refuseCycles(value);
    return { value, offsetOf: (pointer) => offsetIn(document.contents, pointer) };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { mistake: sentence(message), offset: Math.max(0, text.search(/(?:^|\s)\*\S/)) };
  }
}

function offsetIn(root: ParsedNode | null, pointer: string): number {
  let node: unknown = root;
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
}

const hasItems = (node: unknown): node is { readonly items: readonly unknown[] } =>
  isMap(node) || isSeq(node);

/** Returns the first field of a map that has the name of one before it. */
function repeatedIn(node: unknown): { name: string; offset: number } | undefined {
  if (!hasItems(node)) return undefined;
  const names = new Set<string>();
  for (const item of node.items) {
    if (!isPair(item)) {
      const inner = repeatedIn(item);
      if (inner !== undefined) return inner;
      continue;
    }
    const name = isScalar(item.key) ? String(item.key.value) : undefined;
    if (name !== undefined && names.has(name) && name !== '<<') {
      const offset = isNode(item.key) ? (item.key.range?.[0] ?? 0) : 0;
      return { name: JSON.stringify(name), offset };
    }
    if (name !== undefined) names.add(name);
    const inner = repeatedIn(item.value);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** A message that begins small and ends with a full stop. */
function sentence(message: string): string {
  const [line = ''] = message.split('\n');
  return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/[.:]?$/, '.')}`;
}
