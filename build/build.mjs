// Makes dist/ from src/: `npm run build`.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';
import { commonjs } from './commonjs.mjs';
import { writeDeclarations } from './declarations.mjs';
import { entitiesModule } from './entities.mjs';
import { hashesModules } from './hashes.mjs';
import { noticesOf } from './notices.mjs';
import { ON_DEMAND_FILES, onDemand } from './on-demand.mjs';
import { namesModule, readersModule } from './readers.mjs';
import { validatorsModule } from './validators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** The source of each entry point of the package, without its ending. */
const ENTRIES = { index: 'index', validate: 'validate/index' };

const sources = Object.fromEntries(
  Object.entries(ENTRIES).map(([name, entry]) => [name, `src/${entry}.ts`]),
);

/**
 * The same in CommonJS, and what Node.js imports in place of the ES module: it starts faster, and is the
 * one module that `require` gives. Small, because Node.js searches the file that is imported for its names.
 */
const required = commonjs({
  index: { render: 'src/render.ts', pdfRenderOptions: 'src/pdf.ts' },
  import: { render: './index.cjs', pdfRenderOptions: './index.cjs' },
  validate: { validate: 'src/validate/index.ts' },
  ...ON_DEMAND_FILES,
});

const BANNER = '/*! Hairline, MIT. Packages in it: notices.txt */';

const FORMATS = [
  {
    format: 'cjs',
    extension: 'cjs',
    entries: required.entries,
    plugins: [required.plugin, onDemand],
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
await writeAll('validate', { 'checks.generated.mjs': await validatorsModule(root) });
await writeAll('text', { 'entities.generated.ts': entitiesModule() });
await writeAll('normalize', {
  'names.generated.ts': await namesModule(root),
  'readers.generated.ts': await readersModule(root),
});
await writeAll('styles', await hashesModules(root));
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

/** Writes generated modules, by the names of their files. */
async function writeAll(folder, modules) {
  for (const [file, source] of Object.entries(modules)) {
    await writeFile(join(root, 'src', folder, file), source);
  }
}
