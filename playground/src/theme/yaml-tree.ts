import type { ASTNode } from 'vscode-json-languageservice';
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** A tree as the service of JSON Schema has it, of a text in YAML. */
export function treeOf(text: string): ASTNode {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  return contents === null
    ? { type: 'null', value: null, offset: 0, length: 0 }
    : treeOfNode(contents);
}

function treeOfNode(node: Node, parent?: ASTNode): ASTNode {
  const [offset = 0, end = 0] = node.range ?? [];
  const base = { parent, offset, length: end - offset };
  if (isMap(node)) {
    const tree: ASTNode & { type: 'object' } = {
      ...base,
      type: 'object',
      properties: [],
      children: [],
    };
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !key.range) continue;
      const [start, stop] = key.range;
      const field: ASTNode & { type: 'property' } = {
        type: 'property',
        parent: tree,
        offset: start,
        length: stop - start,
        keyNode: { type: 'string', offset: start, length: stop - start, value: String(key.value) },
        children: [],
      };
      Object.assign(field.keyNode, { parent: field });
      if (isNode(value)) {
        const inner = treeOfNode(value, field);
        Object.assign(field, {
          valueNode: inner,
          length: inner.offset + inner.length - start,
          children: [field.keyNode, inner],
        });
      }
      tree.properties.push(field);
    }
    return Object.assign(tree, { children: tree.properties });
  }
  if (isSeq(node)) {
    const tree: ASTNode & { type: 'array' } = { ...base, type: 'array', items: [], children: [] };
    const items = node.items.filter(isNode).map((item) => treeOfNode(item, tree));
    return Object.assign(tree, { items, children: items });
  }
  const value = isScalar(node) ? node.value : undefined;
  switch (typeof value) {
    case 'number':
      return { ...base, type: 'number', value, isInteger: Number.isInteger(value) };
    case 'boolean':
      return { ...base, type: 'boolean', value };
    case 'string':
      return { ...base, type: 'string', value };
    default:
      return { ...base, type: 'null', value: null };
  }
}

const isNode = (value: unknown): value is Node =>
  isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
