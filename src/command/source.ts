import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { Failure } from './failure.ts';

/** The formats of a résumé's file. */
export const FORMATS = ['json', 'yaml'] as const;
export type Format = (typeof FORMATS)[number];

/** A résumé's file, parsed. */
export interface SourceFile {
  /** Its name in messages. */
  readonly name: string;
  readonly text: string;
  readonly format: Format;
  readonly value: unknown;
  /** Where the value at a JSON Pointer begins, or the nearest one above it, in characters from the start. */
  readonly offsetOf: (pointer: string) => number;
}

/** JSON may have comments and trailing commas, as in the settings of editors. */
const LENIENT = { allowTrailingComma: true, disallowComments: false };

/**
 * Parses the text of a résumé.
 *
 * @throws Failure with the place of the mistake if the text does not parse.
 */
export async function parseSource(
  name: string,
  written: string,
  format: Format,
): Promise<SourceFile> {
  // A mark at the start of files from Windows.
  const text = written.replace(/^\uFEFF/, '');
  if (format === 'json') return parseJson(name, text);
  // Loaded only where it is needed: most files are JSON.
  const { parseYaml } = await import('./yaml.ts');
  return parseYaml(name, text);
}

/** Returns the format that a file's name says, or else its text: JSON begins with a bracket or a comment. */
export function formatOf(name: string, text: string): Format {
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.json[5cl]?$/i.test(name)) return 'json';
  return /^[\s\uFEFF]*(?:[[{/]|$)/.test(text) ? 'json' : 'yaml';
}

function parseJson(name: string, text: string): SourceFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, LENIENT);
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const { error = 4, offset = 0 } = first ?? {};
    const what = MISTAKES[printParseErrorCode(error)] ?? 'the text does not go on as JSON does';
    throw new Failure(`${what}.`, { name, text, offset: Math.min(offset, text.length) });
  }
  const second = repeatedIn(tree);
  if (second !== undefined) {
    const message = `the field ${second.text} stands here a second time, and only one would be read.`;
    throw new Failure(message, { name, text, offset: second.offset });
  }
  return {
    name,
    text,
    format: 'json',
    value: plainValue(tree),
    offsetOf: (pointer) => offsetIn(tree, pointer),
  };
}

/** Returns the first field of an object that has the name of one before it. */
function repeatedIn({ type, children = [] }: Node): { text: string; offset: number } | undefined {
  const names = new Set<unknown>();
  for (const child of children) {
    const [key, value] = type === 'object' ? (child.children ?? []) : [undefined, child];
    if (key !== undefined && names.has(key.value)) {
      return { text: JSON.stringify(key.value), offset: key.offset };
    }
    names.add(key?.value);
    const inner = value && repeatedIn(value);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What is wrong, by the name that jsonc-parser gives it. */
const MISTAKES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word is no value; texts stand in double quotation marks',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'the name of a field was expected, in double quotation marks',
  ValueExpected: 'a value was expected',
  ColonExpected: 'a colon was expected',
  CommaExpected: 'a comma was expected',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the file should end here',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfString: 'a text does not end; its closing quotation mark is missing',
  UnexpectedEndOfNumber: 'a number does not end',
  InvalidUnicode: 'this is no character',
  InvalidEscapeCharacter: 'a backslash stands before a character that needs none',
  InvalidCharacter: 'a text has no line breaks and tabs in it; write \\n or \\t',
};

/** The value of a tree, whose fields are fields of the object even if they are called `__proto__`. */
function plainValue({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(plainValue);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.map(({ children: [key, inner] = [] }) => [key?.value, inner && plainValue(inner)]),
  );
}

function offsetIn(tree: Node, pointer: string): number {
  let node = tree;
  for (const step of stepsOf(pointer)) {
    const found = findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
    if (found === undefined) break;
    node = found;
  }
  // The name of a field and not its value, because names are often what is wrong.
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** The names and numbers in a JSON Pointer (RFC 6901). */
export function stepsOf(pointer: string): readonly string[] {
  const [, ...steps] = pointer.split('/');
  return steps.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
