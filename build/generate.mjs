// Writes the texts that follow from schema/: `npm run generate`. With `--check`, only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);
const NOTICE = '// Generated from schema/theme-options.schema.json by `npm run generate`.';

async function themeOptions() {
  const schema = JSON.parse(await readFile(new URL('schema/theme-options.schema.json', root)));
  const types = await compile(schema, 'ThemeOptions', {
    bannerComment: NOTICE,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
  const defaults = Object.fromEntries(
    Object.entries(schema.properties).map(([name, option]) => [name, option.default]),
  );
  return `${types}
/** The value of each option that is not set. */
export const DEFAULTS = ${JSON.stringify(defaults, null, 2)} as const;
`;
}

const files = { 'src/options/theme-options.generated.ts': await themeOptions() };
const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, root);
  if (!isCheck) await writeFile(url, text);
  else if ((await readFile(url, 'utf8').catch(() => '')) !== text) {
    console.error(`${path} is stale: run \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  }
}
