import official from '@jsonresume/schema/schema.json' with { type: 'json' };
import options from '../../schema/theme-options.schema.json' with { type: 'json' };

/**
 * The part of JSON Schema that the two schemas use. A keyword that is not here is not checked; a test says
 * so if a schema begins to use one.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A schema together with the document to which its references lead. */
export interface Rule {
  readonly schema: Schema;
  readonly document: Schema;
}

/** The official schema, @jsonresume/schema. */
export const RESUME_RULE: Rule = ruleOf(official, official);

/** The schema of the theme's options, schema/theme-options.schema.json. */
export const OPTIONS_RULE: Rule = ruleOf(options, options);

/** The official schema of a date. */
export const DATE_SCHEMA: Schema = official.definitions.iso8601;

function ruleOf(schema: Schema, document: Schema): Rule {
  const { $ref } = schema;
  if ($ref === undefined) return { schema, document };
  const name = $ref.replace(/^#(?:\/definitions\/)?/, '');
  return ruleOf(name === '' ? document : (document.definitions?.[name] ?? {}), document);
}

/** Returns the rule for a field or item of a value; `undefined` if there is none. */
export function ruleBelow(
  { schema, document }: Rule,
  value: unknown,
  key: string | number,
): Rule | undefined {
  const { items, properties = {}, additionalProperties } = schema;
  if (Array.isArray(value)) return items && ruleOf(items, document);
  const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (known !== undefined) return ruleOf(known, document);
  return typeof additionalProperties === 'object'
    ? ruleOf(additionalProperties, document)
    : undefined;
}

/** Whether a rule forbids the fields that it does not name, and this is one. */
export function isForbidden({ schema }: Rule, key: string | number): boolean {
  return schema.additionalProperties === false && !Object.hasOwn(schema.properties ?? {}, key);
}

/** The keywords about a value itself, in the order in which they are checked. */
export type Keyword =
  | 'type'
  | 'enum'
  | 'anyOf'
  | 'minItems'
  | 'maxItems'
  | 'pattern'
  | 'format'
  | 'additionalProperties';

/**
 * Returns the first keyword of a rule that a value breaks. Fields and items have rules of their own, so
 * the work for one value does not depend on what is in it, except in `anyOf`.
 *
 * Compiled checks as Ajv makes them are no alternative: they build every pointer and collect every
 * violation before they return, which makes a small file into an answer of hundreds of megabytes.
 */
export function brokenKeyword({ schema, document }: Rule, value: unknown): Keyword | undefined {
  const { type, anyOf, minItems = 0, maxItems = Infinity } = schema;
  if (type !== undefined && !isOfType(type, value)) return 'type';
  if (schema.enum?.includes(value as string) === false) return 'enum';
  if (anyOf?.some((each) => isValid(ruleOf(each, document), value)) === false) return 'anyOf';
  if (Array.isArray(value) && value.length < minItems) return 'minItems';
  if (Array.isArray(value) && value.length > maxItems) return 'maxItems';
  return typeof value === 'string' ? brokenByText(schema, value) : undefined;
}

function isValid(rule: Rule, value: unknown): boolean {
  if (brokenKeyword(rule, value) !== undefined) return false;
  const { items } = rule.schema;
  if (items === undefined || !Array.isArray(value)) return true;
  return value.every((item) => isValid(ruleOf(items, rule.document), item));
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  // For the other types that the schemas use, JavaScript has the same names.
  return typeof value === type;
}

function brokenByText({ pattern, format = '' }: Schema, value: string): Keyword | undefined {
  if (pattern !== undefined && !patternOf(pattern).test(value)) return 'pattern';
  return FORMATS[format]?.(value) === false ? 'format' : undefined;
}

const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  uri: (value) => /^[a-z][a-z\d+.-]{0,40}:/i.test(value) && !/\s/.test(value),
  email: (value) => {
    const [name, domain, ...others] = value.split('@', 3);
    return Boolean(name) && Boolean(domain) && others.length === 0 && !/\s/.test(value);
  },
};

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}
