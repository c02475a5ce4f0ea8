// Compiles the schemas to plain functions, so that nothing is compiled, and no `eval` needed, when
// a résumé is checked: `npm run build`.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { fastFormats } from 'ajv-formats/dist/formats.js';

const require = createRequire(import.meta.url);

/** The source of a module that exports `checkResume` and `checkThemeOptions`, as ajv writes them. */
export async function validatorsModule(root) {
  const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  addFormats.default(ajv, { mode: 'fast', formats: ['uri', 'email'] });
  const add = (schema, key) => ajv.addSchema(withShared(withoutProse(schema)), key);
  add(await read(require.resolve('@jsonresume/schema/schema.json')), 'resume');
  // Unknown options are found with suggestions, which a schema cannot make.
  const { additionalProperties: _, ...options } = await read(
    join(root, 'schema/theme-options.schema.json'),
  );
  add(options, 'options');
  const code = standalone.default(ajv, { checkResume: 'resume', checkThemeOptions: 'options' });
  return `// Compiled from the schemas by \`npm run build\`.\n// @ts-nocheck\n${shortened(withoutSchemas(withFormats(code)))}\n`;
}

/** The formats are regular expressions: written out, they need no module. */
function withFormats(code) {
  return code.replace(
    /require\("ajv-formats\/dist\/formats"\)\.fastFormats\.(\w+)/g,
    (_, format) => `${fastFormats[format]}`,
  );
}

/** Of the schemas themselves only the choices are used, in errors: written out, the rest can go. */
function withoutSchemas(code) {
  return code.replace(/(schema\d+)((?:\.\w+)+)\.enum/g, (_, schema, path) => {
    const [, json] =
      code.match(new RegExp(`const ${schema} = (\\{.*?\\});(?:const|function|export)`)) ?? [];
    const keys = path.split('.').slice(1);
    return JSON.stringify(keys.reduce((part, key) => part[key], JSON.parse(json)).enum);
  });
}

/**
 * The code without what nobody asks for: where in the schema an error comes from, and what stands around a
 * value. Errors are gathered in one list, which is copied for each of them otherwise.
 */
function shortened(code) {
  return code
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/,parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData\}/g, '}')
    .replace(/, parentData, parentDataProperty, rootData=data\}/g, '}')
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = gathered(vErrors, $1.errors);',
    )
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = gathered(vErrors, [$1]);',
    )
    .replace(
      /if\(!\((validate\d+)\((.+?), \{instancePath:(.+?)\}\)\)\)\{vErrors = gathered\(vErrors, \1\.errors\);errors = vErrors\.length;\}/g,
      'vErrors = checked(vErrors, $1, $2, $3);errors = vErrors?.length ?? 0;',
    )
    .concat(HELPERS);
}

const HELPERS = `
function gathered(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
function checked(errors, check, data, instancePath) {
  return check(data, { instancePath }) ? errors : gathered(errors, check.errors);
}`;

/** What only people read of a schema would only make the code longer. */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isText = (key, value) =>
    (key === 'description' || key === 'title') && typeof value === 'string';
  const isProse = ([key, value]) =>
    isText(key, value) || ['examples', 'default', '$schema'].includes(key);
  return Object.fromEntries(
    Object.entries(schema)
      .filter((entry) => !isProse(entry))
      .map(([key, value]) => [key, withoutProse(value)]),
  );
}

/**
 * The schema with each part that stands in it several times, such as "a text", said once in its
 * definitions: ajv then writes one function for it, and the code is a third as long.
 */
function withShared(schema) {
  const counts = new Map();
  const count = (part) => {
    const text = JSON.stringify(part);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const inner of partsOf(part)) count(inner);
  };
  for (const part of partsOf(schema)) count(part);

  const shared = [...counts]
    .filter(([text, n]) => n > 1 && !text.includes('$ref'))
    .map(([text]) => text);
  const definitions = {};
  const replaced = (part, isDefinition = false) => {
    const index = shared.indexOf(JSON.stringify(part));
    if (index !== -1 && !isDefinition) return { $ref: `#/definitions/shared${index}` };
    const { properties, items } = part;
    return {
      ...part,
      ...(properties && { properties: mapValues(properties, (value) => replaced(value)) }),
      ...(items && { items: replaced(items) }),
    };
  };
  shared.forEach((text, index) => {
    definitions[`shared${index}`] = replaced(JSON.parse(text), true);
  });
  const result = replaced(schema, true);
  return { ...result, definitions: { ...schema.definitions, ...definitions } };
}

function partsOf({ properties = {}, items }) {
  return [...Object.values(properties), ...(items ? [items] : [])];
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
