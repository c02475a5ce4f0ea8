import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/**
 * Compiles the schemas to plain functions, so that `validate` runs without `eval`.
 *
 * @returns the source of a module that exports `checkResume` and `checkThemeOptions`.
 */
export async function validatorsModule() {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  addFormats.default(ajv, { mode: 'fast', formats: ['uri', 'email'] });
  ajv.addSchema(withShared(await read(resolve('@jsonresume/schema/schema.json'))), 'resume');
  // `validate` looks for unknown options itself, because it can suggest the right name.
  const { additionalProperties: _, ...options } = await read('schema/theme-options.schema.json');
  ajv.addSchema(options, 'options');
  const code = standalone.default(ajv, { checkResume: 'resume', checkThemeOptions: 'options' });
  // Bundled, because the code imports the formats' patterns from ajv's packages.
  const stdin = { contents: code, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return `// Compiled from the schemas by \`npm run build\`.\n// @ts-nocheck\n${outputFiles[0].text}`;
}

const read = async (path) => withoutProse(JSON.parse(await readFile(path, 'utf8')));

/** Removes descriptions, examples and defaults, which no check needs. */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isProse = ([key, value]) =>
    ['examples', 'default', '$schema'].includes(key) ||
    (['description', 'title'].includes(key) && typeof value === 'string');
  const rules = Object.entries(schema).filter((entry) => !isProse(entry));
  return Object.fromEntries(rules.map(([key, value]) => [key, withoutProse(value)]));
}

/**
 * Moves repeated parts of a schema, such as "a string", to its definitions. Ajv then compiles each of them
 * once, which makes the code a third as long.
 */
function withShared(schema) {
  const counts = new Map();
  const count = (part) => {
    const text = JSON.stringify(part);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const inner of partsOf(part)) count(inner);
  };
  for (const part of partsOf(schema)) count(part);

  const repeated = [...counts].filter(([text, n]) => n > 1 && !text.includes('$ref'));
  const names = new Map(repeated.map(([text], i) => [text, `shared${i}`]));
  const replaced = (part) => {
    const name = names.get(JSON.stringify(part));
    return name === undefined ? withInner(part) : { $ref: `#/definitions/${name}` };
  };
  const withInner = ({ properties, items, ...rest }) => ({
    ...rest,
    ...(properties && { properties: mapped(properties, replaced) }),
    ...(items && { items: replaced(items) }),
  });
  const shared = [...names].map(([text, name]) => [name, withInner(JSON.parse(text))]);
  return {
    ...withInner(schema),
    definitions: { ...schema.definitions, ...Object.fromEntries(shared) },
  };
}

const partsOf = ({ properties = {}, items }) => [
  ...Object.values(properties),
  ...(items ? [items] : []),
];

const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
