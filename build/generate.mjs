// Writes what follows from the sources and is committed beside them: the types and defaults of the
// options, and the README's tables. `npm run generate`; with `--check` it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { localeTags } from './locales.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const schema = JSON.parse(await read('schema/theme-options.schema.json'));

async function themeOptions() {
  const types = await compile(schema, 'ThemeOptions', {
    bannerComment: '// Generated from schema/theme-options.schema.json by `npm run generate`.',
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
  return withReadonly(types);
}

/** The types as whoever only reads them has to write them: so they take constants and plain lists, too. */
function withReadonly(types) {
  return types
    .replaceAll(': string[];', ': readonly string[];')
    .replaceAll('string | [string] | [string, string]', 'string | readonly string[]');
}

/** The README, with what stands between each pair of marks written anew. */
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

/** What the last run of the benchmark measured beside other themes. */
async function resultTables() {
  const [, ...sections] = (await read('bench/results.md')).split(/^## /m);
  return ['Warm', 'Cold', 'Size'].map((name) => firstTable(sections, name)).join('\n\n');
}

/** A section's title and the table below it. */
function firstTable(sections, name) {
  const [title, , ...lines] = sections.find((text) => text.startsWith(name)).split('\n');
  return `${title}:\n\n${lines.slice(0, lines.indexOf('')).join('\n')}`;
}

const isCheck = process.argv.includes('--check');
const files = {
  'src/options/theme-options.generated.ts': await themeOptions(),
  'README.md': await readme(),
};
for (const [path, text] of Object.entries(files)) {
  if (!isCheck) await writeFile(new URL(path, root), text);
  else if ((await read(path).catch(() => '')) !== text) {
    console.error(`${path} is stale: run \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  }
}
