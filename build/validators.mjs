import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/** The keywords about a value itself. What is in it has rules of its own. */
const KEYWORDS =
  'type enum pattern format anyOf minItems maxItems minimum maximum minLength maxLength'.split(' ');

/**
 * Compiles the schemas, so that `validate` compiles nothing at run time and runs where `eval` is forbidden.
 *
 * Ajv compiles one check for each kind of value, and `validate` asks it value by value. One check of a whole
 * résumé would collect all violations before it returns, with a pointer for each: hundreds of megabytes for
 * some files.
 *
 * @returns the source of a module that exports `RESUME_RULE` and `OPTIONS_RULE`; see `src/validate/rules.ts`.
 */
export async function validatorsModule() {
  const checks = new Map();
  const resume = ruleOf(await read(resolve('@jsonresume/schema/schema.json')), checks);
  const options = ruleOf(await read('schema/theme-options.schema.json'), checks);
  const ajv = new Ajv({ strict: false, messages: false, code: { source: true, esm: true } });
  addFormats.default(ajv, { mode: 'fast', formats: ['uri'] });
  // Letters of all scripts are allowed in addresses (RFC 6531), which ajv's own format does not know.
  ajv.addFormat('email', /^[^\s@]+@[^\s@]+$/);
  for (const [text, name] of checks) ajv.addSchema(JSON.parse(text), name);
  const names = Object.fromEntries([...checks.values()].map((name) => [name, name]));
  const contents = `${standalone.default(ajv, names)}
export const RESUME_RULE = ${resume};
export const OPTIONS_RULE = ${options};`;
  // Bundled, because the code requires the patterns of the formats from ajv's packages.
  const stdin = { contents, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return `// Compiled from the schemas by \`npm run build\`.\n// @ts-nocheck\n${outputFiles[0].text}`;
}

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));

/**
 * Returns a rule as the source of an object.
 *
 * @param checks - the names of the checks by the JSON of their schemas; new ones are added.
 */
function ruleOf(document, checks) {
  const definitionOf = ({ $ref }) => document.definitions[$ref.replace('#/definitions/', '')];
  /** The keywords of a schema with the definitions that it refers to in their place. */
  const whole = (schema) => {
    if (Array.isArray(schema)) return schema.map(whole);
    if (typeof schema !== 'object' || schema === null) return schema;
    if (schema.$ref) return whole(definitionOf(schema));
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, whole(value)]));
  };
  const checkOf = (schema) => {
    const own = Object.entries(schema).filter(([key]) => KEYWORDS.includes(key));
    const text = JSON.stringify(whole(Object.fromEntries(own)));
    if (!checks.has(text)) checks.set(text, `check${checks.size}`);
    return checks.get(text);
  };
  const source = (schema) => {
    // The schema refers to itself: a variant is a set of options.
    if (schema.$ref === '#') return 'OPTIONS_RULE';
    if (schema.$ref)
      return source({ ...definitionOf(schema), name: schema.$ref.split('/').at(-1) });
    const { name, items, properties, additionalProperties: others } = schema;
    const fields = Object.entries(properties ?? {}).map(
      ([key, inner]) => `${JSON.stringify(key)}: ${source(inner)}`,
    );
    const parts = [
      `check: ${checkOf(schema)}`,
      name && `name: '${name}'`,
      items && `items: ${source(items)}`,
      properties && `properties: { ${fields.join(', ')} }`,
      others === false && 'isClosed: true',
      typeof others === 'object' && `get others() { return ${source(others)}; }`,
    ];
    return `{ ${parts.filter(Boolean).join(', ')} }`;
  };
  return source(document);
}
