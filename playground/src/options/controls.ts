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

/** The groups of the panel. What stands in none of them comes last. */
const GROUPS: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Look', ['look']],
  [
    'Type and colour',
    [
      'typeface',
      'fontSize',
      'density',
      'header',
      'titleCase',
      'titleRule',
      'colorScheme',
      'colors',
      'accentOn',
    ],
  ],
  ['Sections', ['sections', 'sectionTitles', 'hide']],
  ['Entries', ['lead', 'roles', 'links', 'numberPublications']],
  [
    'Dates and language',
    [
      'language',
      'dates',
      'dateFormat',
      'datePrecision',
      'dateSeparator',
      'showDurations',
      'lastUpdated',
    ],
  ],
  ['Photo', ['photoSide', 'photoSize', 'photoShape']],
  ['Paper', ['pageSize', 'margins', 'pageNumbers']],
  ['Variants', ['variant', 'variants', 'label', 'summary']],
];

export interface Group {
  readonly title: string;
  readonly options: readonly Option[];
}

export const OPTION_GROUPS: readonly Group[] = groups();

function groups(): readonly Group[] {
  const names = Object.keys(PROPERTIES).filter((name) => !NOT_IN_A_FILE.has(name));
  const placed = new Set(GROUPS.flatMap(([, own]) => own));
  const rest = names.filter((name) => !placed.has(name));
  return [...GROUPS, ['Others', rest] as const]
    .map(([title, own]) => ({
      title,
      options: own.filter((name) => names.includes(name)).map(optionNamed),
    }))
    .filter(({ options }) => options.length > 0);
}

function optionNamed(name: string): Option {
  const property = PROPERTIES[name] ?? {};
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
