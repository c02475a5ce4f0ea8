// Makes dist/ from src/: `npm run build`.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cssText } from './css.mjs';
import { writeDeclarations } from './declarations.mjs';
import { noticesOf } from './notices.mjs';
import { validatorsModule } from './validators.mjs';

/** The source of each entry point of the package. */
const ENTRIES = { index: 'index.ts', validate: 'validate/index.ts' };

/** Bundles the entry points in one format; returns the source files that went into them. */
async function bundle(format, extension) {
  const { metafile } = await build({
    entryPoints: Object.entries(ENTRIES).map(([out, source]) => ({ in: `src/${source}`, out })),
    outdir: 'dist',
    outExtension: { '.js': extension },
    format,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    // Node.js, browsers and workers get the same code: it asks none of them for anything.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    banner: { js: '/*! Hairline, MIT. Packages in it: notices.txt */' },
    plugins: [cssText],
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });
await writeFile('src/validate/checks.generated.mjs', await validatorsModule());
const inputs = [...(await bundle('cjs', '.cjs')), ...(await bundle('esm', '.mjs'))];
// The compiled validators come from these, though no file of theirs is bundled.
inputs.push(...['ajv', 'ajv-formats', '@jsonresume/schema'].map((name) => `node_modules/${name}/`));
const fonts = await readFile('src/typefaces/licences.generated.txt', 'utf8');
await writeFile('dist/notices.txt', `${await noticesOf(inputs)}\n${fonts}`);
await writeDeclarations(ENTRIES);
