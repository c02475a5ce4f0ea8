// Makes dist/ from src/: `npm run build`.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';
import { commonjs, commonjsEntries } from './commonjs.mjs';
import { datesModules } from './dates.mjs';
import { writeDeclarations } from './declarations.mjs';
import { entitiesModule } from './entities.mjs';
import { hashesModule } from './hashes.mjs';
import { localeTags } from './locales.mjs';
import { noticesOf } from './notices.mjs';
import { ON_DEMAND_ENTRIES, onDemand } from './on-demand.mjs';
import { namesModule, readersModule } from './readers.mjs';
import { validatorsModule } from './validators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** The source of each entry point of the package, without its ending. */
const ENTRIES = { index: 'index', validate: 'validate/index' };

const sources = Object.fromEntries(
  Object.entries(ENTRIES).map(([name, entry]) => [name, `src/${entry}.ts`]),
);

const BANNER = '/*! jsonresume-theme-hairline, MIT. Bundled packages: see notices.txt */';

const FORMATS = [
  {
    format: 'cjs',
    extension: 'cjs',
    entries: commonjsEntries({ ...sources, ...ON_DEMAND_ENTRIES }),
    plugins: [commonjs, onDemand],
    banner: `${BANNER}\n'use strict';`,
  },
  { format: 'esm', extension: 'mjs', entries: sources, plugins: [], banner: BANNER },
];

/** Bundles every entry in one format; returns the source files that went into it. */
async function bundle({ format, extension, entries, plugins, banner }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    outExtension: { '.js': `.${extension}` },
    format,
    ...BUNDLING,
    plugins: [...plugins, ...BUNDLING.plugins],
    minify: true,
    metafile: true,
    charset: 'utf8',
    banner: { js: banner },
  });
  return Object.keys(metafile.inputs);
}

await rm(dist, { recursive: true, force: true });
await writeFile(join(root, 'src/validate/checks.generated.mjs'), await validatorsModule(root));
await writeFile(join(root, 'src/text/entities.generated.ts'), entitiesModule());
for (const [file, source] of Object.entries(datesModules(await localeTags()))) {
  await writeFile(join(root, 'src/view', file), source);
}
await writeFile(join(root, 'src/normalize/names.generated.ts'), await namesModule(root));
await writeFile(join(root, 'src/normalize/readers.generated.ts'), await readersModule(root));
await writeFile(join(root, 'src/styles/hashes.generated.ts'), await hashesModule(root));
const inputs = (await Promise.all(FORMATS.map(bundle))).flat();
// The compiled checks and the entities come from these, though no file of theirs is bundled.
inputs.push(
  ...['ajv', 'ajv-formats', '@jsonresume/schema', 'character-entities'].map(
    (name) => `node_modules/${name}/`,
  ),
);
const fonts = await readFile(join(root, 'src/typefaces/licences.generated.txt'), 'utf8');
await writeFile(join(dist, 'notices.txt'), `${await noticesOf(inputs, root)}\n${fonts}`);
await writeDeclarations(ENTRIES, root, dist);
