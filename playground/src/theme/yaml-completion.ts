import type { JSONSchema } from 'vscode-json-languageservice';
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Completion, Completions } from './messages.ts';

/**
 * What may stand at a place in a text of YAML: names of fields at the start of a line, values behind a colon.
 *
 * @param schemasAt - returns the schemas of the value that begins at an offset.
 */
export async function yamlCompletions(
  text: string,
  offset: number,
  schemasAt: (offset: number) => Promise<readonly JSONSchema[]>,
): Promise<Completions | undefined> {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  const [, lead = '', name, gap = '', word = ''] =
    /^([\s-]*)(?:([\w$-]+):(\s+))?([\w$#.-]*)$/.exec(line) ?? [];
  if (lead + (name ?? '') + gap + word === '' && line !== '') return undefined;
  const from = offset - word.length;
  const parent = mapAt(text, start + lead.length, lead.length);
  if (parent === undefined) return undefined;
  const schemas = (await schemasAt(parent.offset)).flatMap(({ properties = {} }) => [properties]);
  const fields = new Map(schemas.flatMap((each) => Object.entries(each)));
  if (name !== undefined) {
    const schema = fields.get(name);
    return typeof schema === 'object' ? { from, to: offset, items: valuesOf(schema) } : undefined;
  }
  const items = Array.from(fields, ([label, schema]) => ({
    label,
    snippet: `${label}: #{}`,
    description: typeof schema === 'object' ? (schema.description ?? '') : '',
  }));
  return { from, to: offset, items: items.filter(({ label }) => !parent.names.includes(label)) };
}

function valuesOf(schema: JSONSchema): readonly Completion[] {
  const schemas = [schema, ...(schema.anyOf ?? [])].filter((each) => typeof each === 'object');
  const values = schemas.flatMap(({ enum: choices = [], type }) =>
    type === 'boolean' ? [true, false] : choices,
  );
  return values.map((value) => ({ label: String(value), snippet: String(value), description: '' }));
}

/** The map in which a field at an indentation stands: the last one above that begins in this column. */
function mapAt(text: string, place: number, indent: number) {
  let found: { offset: number; names: readonly string[] } | undefined;
  const visit = (node: Node) => {
    if (isMap(node)) {
      const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const [start = 0] = node.range ?? [];
      const column = start - (text.lastIndexOf('\n', start - 1) + 1);
      if (start <= place && column === indent && !node.flow) found = { offset: start, names };
      for (const { value } of node.items) if (isNode(value)) visit(value);
    }
    if (isSeq(node)) for (const item of node.items) if (isNode(item)) visit(item);
  };
  const { contents } = parseDocument(text, { uniqueKeys: false });
  if (contents !== null) visit(contents);
  return found;
}
