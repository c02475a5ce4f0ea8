// Builds dist/ from src/: `npm run build`.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { BUNDLING } from './bundling.mjs';
import { writeDeclarations } from './declarations.mjs';
import { noticesOf } from './notices.mjs';
import { validatorsModule } from './validators.mjs';

/** The package's entry points: output name and source file. */
const ENTRIES = {
  index: 'index.ts',
  validate: 'validate/index.ts',
  core: 'core.ts',
  languages: 'locales/all.ts',
  text: 'writers/index.ts',
  edit: 'edit/index.ts',
  'typeface-charter': 'typefaces/charter.ts',
  'typeface-charter-latin': 'typefaces/charter-latin.ts',
  'typeface-computer-modern': 'typefaces/computer-modern.ts',
  'typeface-sans': 'typefaces/sans.ts',
};

/** What the build makes code from, beside what it bundles. */
const MADE_FROM = ['node_modules/ajv/', 'node_modules/@jsonresume/schema/'];

const BANNER = '/*! Hairline, MIT. Packages in it: notices.txt */';

/**
 * Bundles the entry points as ES modules, with shared code in files of its own. Returns the paths of all
 * sources.
 */
async function bundle() {
  const { metafile } = await build({
    entryPoints: Object.entries(ENTRIES).map(([out, source]) => ({ in: `src/${source}`, out })),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    ...BUNDLING,
    splitting: true,
    chunkNames: 'shared-[name]-[hash]',
    minify: true,
    banner: { js: BANNER },
    metafile: true,
  });
  const { outputs } = metafile;
  const onDemand = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind }) => kind === 'dynamic-import')
    .map(({ path }) => path);
  const names = await renamed(outputs);
  for (const [file, name] of names) if (!onDemand.includes(file)) await writeCommonJs(name);
  return Object.keys(metafile.inputs);
}

/**
 * Gives the shared files names that stay the same from build to build, because some hosts have to list them:
 * `shared-1.mjs` is the largest. Returns the new path of each file by its old one.
 */
async function renamed(outputs) {
  const shared = Object.keys(outputs)
    .filter((file) => file.startsWith('dist/shared-chunk-'))
    .sort((a, b) => outputs[b].bytes - outputs[a].bytes);
  const numbers = new Map(shared.map((file, i) => [basename(file), `shared-${i + 1}.mjs`]));
  // What is loaded on demand has the name of its source.
  const nameOf = (file) =>
    numbers.get(file) ?? file.replace(/^(shared-[\w-]+)-[A-Z0-9]{8}\./, '$1.');
  const paths = new Map();
  for (const file of Object.keys(outputs)) {
    const code = await readFile(file, 'utf8');
    await rm(file);
    const name = nameOf(basename(file));
    await writeFile(`dist/${name}`, code.replace(/shared-[\w-]+-[A-Z0-9]{8}\.mjs/g, nameOf));
    paths.set(file, `dist/${name}`);
  }
  return paths;
}

/** The modules of the theme that the command gets from the package's own files. */
const OF_THE_PACKAGE = {
  '../edit/fit.ts': './edit.mjs',
  '../edit/line.ts': './edit.mjs',
  '../edit/options-path.ts': './edit.mjs',
  '../edit/parse.ts': './edit.mjs',
  '../edit/set-value.ts': './edit.mjs',
  '../edit/start.ts': './edit.mjs',
  '../edit/text-of.ts': './edit.mjs',
  '../render.ts': './index.mjs',
  '../validate/parse-options.ts': './validate.mjs',
  '../validate/validate.ts': './validate.mjs',
  '../writers/fields.ts': './text.mjs',
  '../writers/texts.ts': './text.mjs',
};

const ownModules = {
  name: 'own-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\// }, ({ path }) =>
      Object.hasOwn(OF_THE_PACKAGE, path)
        ? { path: OF_THE_PACKAGE[path], external: true }
        : undefined,
    );
  },
};

/** Bundles the command, with the packages that only it needs. Returns the paths of all sources. */
async function bundleCommand() {
  const { metafile } = await build({
    entryPoints: [{ in: 'src/command/index.ts', out: 'command' }],
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'command-[hash]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Without Node's own condition, packages give the ES modules that they have for browsers.
    conditions: ['module', 'default'],
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [ownModules],
    banner: { js: `${BANNER}\n${REQUIRE}` },
    metafile: true,
  });
  const command = await readFile('dist/command.mjs', 'utf8');
  await writeFile('dist/command.mjs', `#!/usr/bin/env node\n${command}`);
  return Object.keys(metafile.inputs);
}

/** Some of its packages are CommonJS and load modules of Node.js. */
const REQUIRE =
  "import{createRequire as hairlineRequire}from'node:module';const require=hairlineRequire(import.meta.url);";

/** Writes a CommonJS copy of a bundled ES module next to it. What is loaded on demand, by `import()`, has none. */
async function writeCommonJs(file) {
  const options = {
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    banner: BANNER,
    platform: 'node',
  };
  const { code } = await transform(await readFile(file, 'utf8'), options);
  const path = file.replace(/\.mjs$/, '.cjs');
  await writeFile(path, code.replace(/require\("\.\/(shared-\w+)\.mjs"\)/g, 'require("./$1.cjs")'));
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });
await writeFile('src/validate/checks.generated.mjs', await validatorsModule());
const inputs = [...(await bundle()), ...(await bundleCommand())];
const fonts = await readFile('src/typefaces/licences.generated.txt', 'utf8');
await writeFile('dist/notices.txt', `${await noticesOf([...inputs, ...MADE_FROM])}\n${fonts}`);
await writeDeclarations(ENTRIES);
