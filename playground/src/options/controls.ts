import schema from 'jsonresume-theme-hairline/schema/theme-options.schema.json';

/** How an option is set, as its schema says. */
export type Control =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'text'; readonly maximum: number; readonly pattern: string | undefined }
  | { readonly kind: 'colors'; readonly names: readonly string[] }
  /** Set in a list of its own. */
  | { readonly kind: 'own' };

export interface Option {
  readonly name: string;
  readonly description: string;
  readonly control: Control;
  /** The default in words; a look may have another one. */
  readonly usual: string;
  readonly example: string;
}

/** What a schema of draft 07 says, as far as it is read here. */
interface Schema {
  readonly group?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

const PROPERTIES: Readonly<Record<string, Schema>> = schema.properties;

/** Only a program can set it. */
const NOT_IN_A_FILE = new Set(['contentSecurityPolicy']);

export interface Group {
  readonly title: string;
  readonly options: readonly Option[];
}

/** The options in the groups and in the order of the schema. */
export const OPTION_GROUPS: readonly Group[] = Array.from(
  Map.groupBy(
    Object.entries(PROPERTIES).filter(([name]) => !NOT_IN_A_FILE.has(name)),
    ([, { group = '' }]) => group,
  ),
  ([title, entries]) => ({ title, options: entries.map(([name, own]) => optionOf(name, own)) }),
);

function optionOf(name: string, property: Schema): Option {
  return {
    name,
    description: property.description ?? '',
    control: controlOf(property),
    usual: inWords(property.default),
    example: inWords(property.examples?.[0]),
  };
}

function controlOf({
  type,
  enum: choices,
  anyOf = [],
  items,
  properties,
  ...rest
}: Schema): Control {
  if (choices !== undefined) return { kind: 'choice', choices: choices.map(String) };
  const inner = anyOf.map(controlOf).find(({ kind }) => kind === 'number');
  if (inner !== undefined) return inner;
  const { minimum = 0, maximum = 100, maxLength = 200, pattern } = rest;
  switch (type) {
    case 'boolean':
      return { kind: 'flag' };
    case 'number':
      return { kind: 'number', minimum, maximum };
    case 'string':
      return { kind: 'text', maximum: maxLength, pattern };
    case 'array':
      return items?.enum ? { kind: 'choices', choices: items.enum.map(String) } : { kind: 'own' };
    default:
      return properties ? { kind: 'colors', names: Object.keys(properties) } : { kind: 'own' };
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' || value === undefined ? '' : String(value);
}
