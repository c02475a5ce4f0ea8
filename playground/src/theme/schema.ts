import official from '@jsonresume/schema/schema.json';
import type { Format } from 'jsonresume-theme-hairline/edit';
import resume from 'jsonresume-theme-hairline/schema/resume.schema.json';
import options from 'jsonresume-theme-hairline/schema/theme-options.schema.json';
import {
  type CompletionItem,
  getLanguageService,
  type JSONDocument,
  type JSONSchema,
  TextDocument,
} from 'vscode-json-languageservice';
import type { Completion, Completions, Explanation } from './messages.ts';

const OFFICIAL = resume.allOf[0]?.$ref ?? '';
const OURS = 'hairline:/resume.schema.json';

/** By its address; nothing is fetched. */
const SCHEMAS: Readonly<Record<string, unknown>> = {
  [OURS]: resume,
  'hairline:/theme-options.schema.json': options,
  [OFFICIAL]: official,
};

const service = getLanguageService({
  schemaRequestService: async (address) => {
    if (!Object.hasOwn(SCHEMAS, address)) throw new Error(`There is no schema ${address}.`);
    return JSON.stringify(SCHEMAS[address]);
  },
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
// The résumé's own `$schema` is not looked at: an older one would explain other fields.
service.configure({ validate: false, schemas: [{ uri: OURS, fileMatch: ['*'] }] });

/** A text of either format, as the service reads it. */
async function opened(text: string, format: Format) {
  const document = TextDocument.create('file:///resume.json', format, 1, text);
  if (format === 'json') {
    const blank = text.replace(/"\$schema"(?=\s*:)/, (found) => '"-schema"'.padEnd(found.length));
    const twin = TextDocument.create('file:///resume.json', format, 1, blank);
    return { document, parsed: service.parseJSONDocument(twin) };
  }
  const { treeOf } = await import('./yaml-tree.ts');
  return { document, parsed: service.newJSONDocument(treeOf(text)) };
}

export async function completionsAt(
  text: string,
  format: Format,
  offset: number,
): Promise<Completions | undefined> {
  const { document, parsed } = await opened(text, format);
  if (format === 'yaml') {
    const { yamlCompletions } = await import('./yaml-completion.ts');
    return yamlCompletions(text, offset, (at) => schemasAt(document, parsed, at));
  }
  const list = await service.doComplete(document, document.positionAt(offset), parsed);
  const [first] = list?.items ?? [];
  if (list === null || first === undefined) return undefined;
  const { from, to } = spanOf(first, document, offset);
  return { from, to, items: list.items.map(completionOf) };
}

function spanOf({ textEdit }: CompletionItem, document: TextDocument, offset: number) {
  if (textEdit === undefined || !('range' in textEdit)) return { from: offset, to: offset };
  const { start, end } = textEdit.range;
  return { from: document.offsetAt(start), to: document.offsetAt(end) };
}

function completionOf({ label, textEdit, insertText, documentation }: CompletionItem): Completion {
  const written = textEdit?.newText ?? insertText ?? label;
  return {
    label,
    // The service marks the places to fill in as `$1` and `${1:text}`, the editor as `#{}` and `#{text}`.
    snippet: written.replace(/\$\{\d+:([^}]*)\}/g, '#{$1}').replace(/\$\d+/g, '#{}'),
    description: textIn(documentation),
  };
}

export async function explanationAt(
  text: string,
  format: Format,
  offset: number,
): Promise<Explanation | undefined> {
  const { document, parsed } = await opened(text, format);
  const hover = await service.doHover(document, document.positionAt(offset), parsed);
  const explained = plain(
    textIn(Array.isArray(hover?.contents) ? hover.contents[0] : hover?.contents),
  );
  if (!hover?.range || explained === '') return undefined;
  const { start, end } = hover.range;
  return { from: document.offsetAt(start), to: document.offsetAt(end), text: explained };
}

/** The schemas that hold for the value at a place. */
async function schemasAt(
  document: TextDocument,
  parsed: JSONDocument,
  offset: number,
): Promise<readonly JSONSchema[]> {
  const all = await service.getMatchingSchemas(document, parsed);
  return all.filter(({ node }) => node.offset === offset).map(({ schema }) => schema);
}

type Marked = string | { readonly value: string } | undefined;

const textIn = (marked: Marked) => (typeof marked === 'string' ? marked : (marked?.value ?? ''));

/** The service escapes what Markdown would read as marks. */
const plain = (markdown: string) =>
  markdown.replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1').replace(/\n{2,}/g, '\n');
