// Writes the files that are generated and committed: the types of options and résumé, and the README's
// tables. `npm run generate`; with `--check` it only reports files that are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'json-schema-to-typescript';
import { localeTags } from './locales.mjs';

const { resolve } = createRequire(import.meta.url);

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const schema = JSON.parse(await read('schema/theme-options.schema.json'));

async function themeOptions() {
  return types(schema, 'ThemeOptions', 'schema/theme-options.schema.json');
}

/** The types of JSON Resume's official schema, with this theme's options in `meta.themeOptions`. */
async function resumeTypes() {
  const official = JSON.parse(await readFile(resolve('@jsonresume/schema/schema.json'), 'utf8'));
  const { $id: _, title: __, ...resume } = withoutOpenEnds(official);
  resume.properties.meta.properties.themeOptions = { tsType: 'ThemeOptions' };
  resume.description =
    'A résumé by the official schema of JSON Resume (https://jsonresume.org/schema), with the options of this theme in `meta.themeOptions`. All fields are optional.';
  const written = await types(resume, 'Resume', '@jsonresume/schema');
  const [banner, ...lines] = written.split('\n');
  const options = "import type { ThemeOptions } from './options/theme-options.generated.ts';";
  return [banner, '', options, ...lines].join('\n');
}

/** Removes `additionalProperties`: without index signatures, TypeScript finds misspelt names. */
function withoutOpenEnds(part) {
  if (Array.isArray(part)) return part.map(withoutOpenEnds);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([key]) => key !== 'additionalProperties');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutOpenEnds(value)]));
}

async function types(schema, name, source) {
  const written = await compile(schema, name, {
    bannerComment: `// Generated from ${source} by \`npm run generate\`.`,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
  return withReadonly(written);
}

/** Makes arrays read-only, so that the types accept `as const` values too. */
function withReadonly(written) {
  const lines = written
    .replaceAll(': string[];', ': readonly string[];')
    .replaceAll('string | [string] | [string, string]', 'string | readonly string[]')
    .split('\n');
  const open = [];
  lines.forEach((line, i) => {
    if (line.endsWith(': {')) open.push(i);
    if (!/^ *\}(\[\])?;$/.test(line)) return;
    const start = open.pop();
    if (line.endsWith('[];')) lines[start] = lines[start].replace(': {', ': readonly {');
  });
  return lines.join('\n');
}

/** Returns the README with new content between each pair of marks. */
async function readme() {
  const parts = {
    options: optionsTable(),
    languages: await languageList(),
    results: await resultTables(),
  };
  return Object.entries(parts).reduce(
    (text, [mark, part]) =>
      text.replace(
        new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`),
        (_, start, end) => `${start}${part}\n${end}`,
      ),
    await read('README.md'),
  );
}

function optionsTable() {
  const rows = Object.entries(schema.properties).map(([name, option]) => {
    const fallback = option.default === undefined ? '' : `\`${JSON.stringify(option.default)}\``;
    const example = (option.examples ?? []).map((each) => `\`${JSON.stringify(each)}\``)[0] ?? '';
    const choices = option.enum?.map((each) => `\`"${each}"\``).join(', ');
    const text = choices ? `${option.description} One of ${choices}.` : option.description;
    return `| \`${name}\` | ${text.replaceAll('|', '\\|')} | ${fallback} | ${example} |`;
  });
  return [
    '| option | what it does | default | example |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

async function languageList() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (await localeTags())
    .map((tag) => `${names.of(tag)} (\`${tag}\`)`)
    .sort()
    .join(', ')
    .concat('.');
}

/** Returns the tables of the last benchmark run that compare the theme with others. */
async function resultTables() {
  const [, ...sections] = (await read('bench/results.md')).split(/^## /m);
  return ['Warm', 'Cold', 'Size'].map((name) => firstTable(sections, name)).join('\n\n');
}

/** Returns a section's title and the first table in it. */
function firstTable(sections, name) {
  const [title, , ...lines] = sections.find((text) => text.startsWith(name)).split('\n');
  return `${title}:\n\n${lines.slice(0, lines.indexOf('')).join('\n')}`;
}

const isCheck = process.argv.includes('--check');
const files = {
  'src/options/theme-options.generated.ts': await themeOptions(),
  'src/resume.generated.ts': await resumeTypes(),
  'README.md': await readme(),
};
for (const [path, text] of Object.entries(files)) {
  if (!isCheck) await writeFile(new URL(path, root), text);
  else if ((await read(path).catch(() => '')) !== text) {
    console.error(`${path} is stale: run \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  }
}
