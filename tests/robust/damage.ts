import { stringify, toStringMethod } from 'fast-check';
import {
  ABSENT,
  getters,
  isList,
  isRecord,
  KINDS,
  type KindName,
  type Place,
} from './damage-kinds.ts';

/**
 * A résumé or a part of one as a description: JSON, in which a `Damaged` stands for a value that JSON
 * cannot hold or nobody expects. It prints as the code that makes it, and every render gets its own.
 */
export type Tree = unknown;

/** A value and what happened to it. */
export class Damaged {
  constructor(
    readonly kind: KindName,
    readonly of: Tree,
  ) {}

  /** Whether all texts of the value are still to be shown. */
  keeps(place: Place): boolean {
    return KINDS[this.kind]?.keeps.includes(place) ?? false;
  }

  [toStringMethod](): string {
    return `damaged(${JSON.stringify(this.kind)}, ${stringify(this.of)})`;
  }
}

export function damaged(kind: KindName, of: Tree = 'text#'): Damaged {
  return new Damaged(kind, of);
}

/**
 * The value that `tree` describes, made anew.
 *
 * @param isFrozen - whether its lists and records cannot be changed; then changing them throws.
 */
export function built(tree: Tree, isFrozen = false): unknown {
  if (tree instanceof Damaged) return KINDS[tree.kind]?.make(built(tree.of));
  if (isList(tree)) {
    const list: unknown[] = [];
    for (const item of tree) {
      const value = built(item, isFrozen);
      if (value !== ABSENT) put(list, list.length, value);
    }
    return isFrozen ? Object.freeze(list) : list;
  }
  if (!isRecord(tree)) return tree;
  const record: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(tree)) {
    const value = built(child, isFrozen);
    if (value !== ABSENT) put(record, key, value);
  }
  return isFrozen ? Object.freeze(record) : record;
}

function put(target: object, key: string | number, value: unknown): void {
  const get = getters.get(value as object);
  if (get === undefined && key !== '__proto__') {
    (target as Record<string | number, unknown>)[key] = value;
  } else {
    const property = get === undefined ? { value, writable: true } : { get };
    Object.defineProperty(target, key, { ...property, enumerable: true, configurable: true });
  }
}

/** The tree with a number of its own for each `#` behind a letter, so that no word stands in it twice. */
export function numbered(tree: Tree): Tree {
  let last = 0;
  const visit = (tree: Tree): Tree => {
    if (typeof tree === 'string' && !tree.includes('#')) return tree;
    if (typeof tree === 'string') return tree.replace(/(?<=\p{Ll})#/gu, () => `${++last}z`);
    if (tree instanceof Damaged) return new Damaged(tree.kind, visit(tree.of));
    if (isList(tree)) return tree.map(visit);
    if (!isRecord(tree)) return tree;
    return Object.fromEntries(Object.entries(tree).map(([key, child]) => [key, visit(child)]));
  };
  return visit(tree);
}
