// Writes the files that are generated and committed: the types of options and résumé, and parts of
// the README. `npm run generate`; with `--check` it only reports files that are out of date.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'json-schema-to-typescript';
import { COMPLETE_PEERS, OURS, shortName } from '../bench/themes.mjs';
import { localeTags } from './locales.mjs';

const { resolve } = createRequire(import.meta.url);

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const schema = JSON.parse(await read('schema/theme-options.schema.json'));

async function themeOptions() {
  const options = structuredClone(schema);
  // Editors complete the names that they know, and accept others.
  options.properties.sections.tsType = 'readonly (SectionName | (string & {}))[]';
  const color = 'string | readonly [both: string] | readonly [light: string, dark: string]';
  for (const property of Object.values(options.properties.colors.properties)) {
    property.tsType = color;
  }
  const written = await types(options, 'ThemeOptions', 'schema/theme-options.schema.json');
  const imported = "import type { SectionName } from '../resume/section-names.ts';";
  return withImport(imported, withUndefined(written));
}

/** A variable that may be undefined can be given for an option under `exactOptionalPropertyTypes`, too. */
function withUndefined(written) {
  const open = [];
  const lines = written.split('\n').map((line) => {
    if (line.endsWith('{')) open.push(line.includes('?:'));
    if (/^ *\};?$/.test(line)) return open.pop() ? line.replace('}', '} | undefined') : line;
    return line.replace(/^( *\w+\?: .*[^{]);$/, '$1 | undefined;');
  });
  return lines.join('\n');
}

function withImport(statement, written) {
  const [banner, ...lines] = written.split('\n');
  return [banner, '', statement, ...lines].join('\n');
}

/** The types of JSON Resume's official schema, with this theme's options in `meta.themeOptions`. */
async function resumeTypes() {
  const official = JSON.parse(await readFile(resolve('@jsonresume/schema/schema.json'), 'utf8'));
  const { $id: _, title: __, ...resume } = withoutOpenEnds(official);
  resume.properties.meta.properties.themeOptions = { tsType: 'ThemeOptions' };
  // Programs keep notes of their own there, and a résumé may have lists of its own.
  resume.properties.meta.additionalProperties = true;
  resume.additionalProperties = true;
  const { profiles } = resume.properties.basics.properties;
  for (const { items } of [profiles, ...Object.values(resume.properties)]) {
    if (items?.properties !== undefined) addTags(items.properties);
  }
  resume.description =
    'A résumé by the official schema of JSON Resume (https://jsonresume.org/schema), with what this theme adds: its options in `meta.themeOptions`, `tags`, and lists of your own. All fields are optional.';
  const written = await types(resume, 'Resume', '@jsonresume/schema');
  const options = "import type { ThemeOptions } from './options/theme-options.generated.ts';";
  return withImport(options, `${written}${TAGGED}`);
}

const TAGGED = `
/** A text with the variants that it belongs to. */
export interface Tagged {
  readonly text: string;
  readonly tags?: readonly string[];
}
`;

/** Adds what the option `variants` reads: tags of an entry, and of its highlights. */
function addTags(properties) {
  properties.tags = {
    description: 'The variants that this entry belongs to. Without tags it belongs to all.',
    type: 'array',
    items: { type: 'string' },
  };
  if (properties.highlights !== undefined) {
    properties.highlights.tsType = 'readonly (string | Tagged)[]';
  }
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
  const lines = written.replace(/: (string|\([^\n]*\))\[\];/g, ': readonly $1[];').split('\n');
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
    looks: looksTables(),
    options: await optionsTables(),
    colors: colorsTable(),
    languages: await languageList(),
    results: await results(),
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

/** A table for each `group` of options in the schema. */
async function optionsTables() {
  const pictures = await readdir(new URL('examples/pictures/options/', root));
  const options = Object.entries(schema.properties);
  const groups = new Set(options.map(([, { group }]) => group));
  return [...groups]
    .map((group) =>
      [
        `### ${group}`,
        '',
        '| option | what it does | example |',
        '| --- | --- | --- |',
        ...options
          .filter(([, option]) => option.group === group)
          .map(([name, option]) => {
            const picture = pictures.includes(`${name}.webp`) ? optionPicture(name, option) : '';
            return optionRow(name, option, picture);
          }),
      ].join('\n'),
    )
    .join('\n\n');
}

function optionPicture(name, { examples }) {
  const alt = `A page with ${name}: ${JSON.stringify(examples[0])}`.replaceAll('"', '&quot;');
  return `<img src="examples/pictures/options/${name}.webp" width="280" alt="${alt}">`;
}

/** The looks' names over their pictures, three in a row. */
function looksTables() {
  const looks = schema.properties.look.enum;
  const rows = [looks.slice(0, 3), looks.slice(3)].map((row) => {
    const names = row.map((look) => `\`${look}\``).join(' | ');
    const pictures = row.map(
      (look) => `![A page in this look](examples/pictures/looks/${look}.webp)`,
    );
    return `| ${names} |\n${'| --- '.repeat(row.length)}|\n| ${pictures.join(' | ')} |`;
  });
  return rows.join('\n\n');
}

function optionRow(name, option, picture) {
  const code = (value) => `\`${JSON.stringify(value)}\``;
  const sentences = [
    option.description,
    option.enum && `One of ${option.enum.map(code).join(', ')}.`,
    ['string', 'boolean', 'number'].includes(typeof option.default) &&
      `Default: ${code(option.default)}.`,
    !option.enum && typeof option.default !== 'boolean' && `Example: ${code(option.examples[0])}.`,
  ];
  const words = sentences.filter(Boolean).join(' ').replaceAll('|', '\\|');
  return `| \`${name}\` | ${words} | ${picture} |`;
}

function colorsTable() {
  const rows = Object.entries(schema.properties.colors.properties).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |`,
  );
  return ['| colour | what has it |', '| --- | --- |', ...rows].join('\n');
}

async function languageList() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (await localeTags())
    .map((tag) => `${names.of(tag)} (\`${tag}\`)`)
    .sort()
    .join(', ')
    .concat('.');
}

/** Returns three figures of the last benchmark run, without those that it lacks; none of another version. */
async function results() {
  const [head = '', ...sections] = (await read('bench/results.md')).split(/^## /m);
  const { version } = JSON.parse(await read('package.json'));
  const measured = /hairline ([\d.]+)/.exec(head)?.[1];
  if (measured !== version) {
    return `The last results are those of version ${measured}, and say nothing of this one.`;
  }
  const [warm, cold, size] = ['Warm', 'Cold', 'Size'].map((title) => rowsOf(sections, title));
  const ours = shortName(OURS);
  const complete = COMPLETE_PEERS.map((peer) => Number(warm[shortName(peer)]?.['complete résumé']));
  const lead = Math.min(...complete) / Number(warm[ours]?.['complete résumé']);
  const extra = Number(cold[ours]?.["extra time ÷ fastest peer's"]);
  const { kB, packages } = size[ours] ?? {};
  return [
    Number.isFinite(lead) &&
      `- **Warm**: the fastest other theme that shows nine tenths of the schema's fields takes ${lead.toFixed(1)} times as long for the complete résumé.`,
    Number.isFinite(extra) &&
      `- **Cold**: to load the theme and render once adds ${extra} times the time that the fastest other theme adds to a process.`,
    kB && `- **Installed**: ${kB} kB, in ${packages} package${packages === '1' ? '' : 's'}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Returns the cells of a section's first table by the names of their row and column. */
function rowsOf(sections, title) {
  const lines = sections.find((text) => text.startsWith(title))?.split('\n') ?? [];
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  const [head = [], , ...rows] = lines.slice(start, end).map((line) => {
    const cells = line.split('|').slice(1, -1);
    return cells.map((cell) => cell.trim());
  });
  return Object.fromEntries(
    rows.map((cells) => [cells[0], Object.fromEntries(head.map((name, i) => [name, cells[i]]))]),
  );
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
