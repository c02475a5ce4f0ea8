import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { stepsOf } from './pointer.ts';

/** The formats of a résumé's text. */
export const FORMATS = ['json', 'yaml'] as const;
export type Format = (typeof FORMATS)[number];

/** The text of a résumé, parsed. */
export interface ParsedText {
  /** Without the mark at the start that files from Windows have. */
  readonly text: string;
  readonly format: Format;
  readonly value: unknown;
  /**
   * Where the value at a JSON Pointer (RFC 6901) begins, or the nearest one above it, in characters from the
   * start. Fields begin with their name.
   */
  readonly offsetOf: (pointer: string) => number;
}

/** A text does not parse. Its message is a sentence. */
export class TextError extends Error {
  override readonly name = 'TextError';
  /** The text, without a mark at its start. */
  readonly text: string;
  /** Where the mistake is, in characters from the start. */
  readonly offset: number;

  constructor(message: string, text: string, offset: number) {
    super(message);
    this.text = text;
    this.offset = offset;
  }
}

/** JSON may have comments and trailing commas, as in the settings of editors. */
export const LENIENT = { allowTrailingComma: true, disallowComments: false };

/**
 * Parses the text of a résumé and keeps the places of its values.
 *
 * @param written - JSON, which may have comments and trailing commas, or YAML.
 * @throws TextError (the promise rejects) with the first mistake if the text does not parse, or if a field
 *   stands twice in an object.
 * @example
 * const { value, offsetOf } = await parseText('{"work": []}', 'json');
 * offsetOf('/work'); // 1
 */
export async function parseText(written: string, format: Format): Promise<ParsedText> {
  const text = written.replace(/^\uFEFF/, '');
  try {
    if (format === 'json') return parseJson(text);
    // Loaded only where it is needed: most files are JSON.
    const { parseYaml } = await import('./yaml.ts');
    const parsed = parseYaml(text);
    if ('mistake' in parsed) throw new TextError(parsed.mistake, text, parsed.offset);
    return { text, format, ...parsed };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TextError('it is nested too deeply to be read.', text, 0);
  }
}

/**
 * Returns the format that a file's name says, or else its text: JSON begins with a bracket or a comment.
 *
 * @param name - empty if there is none.
 * @example
 * formatOf('resume.yml', ''); // 'yaml'
 */
export function formatOf(name: string, text: string): Format {
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.json[5cl]?$/i.test(name)) return 'json';
  return /^[\s\uFEFF]*(?:[[{/]|$)/.test(text) ? 'json' : 'yaml';
}

function parseJson(text: string): ParsedText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, LENIENT);
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const { error = 4, offset = 0 } = first ?? {};
    const what = MISTAKES[printParseErrorCode(error)] ?? 'the text does not go on as JSON does';
    throw new TextError(`${what}.`, text, Math.min(offset, text.length));
  }
  const second = repeatedIn(tree);
  if (second !== undefined) {
    const message = `the field ${second.text} stands here a second time, and only one would be read.`;
    throw new TextError(message, text, second.offset);
  }
  return {
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
