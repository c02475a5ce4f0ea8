// Makes dist/ from src/: `npm run build`.
import { execFileSync } from 'node:child_process';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cssText } from './css.mjs';
import { noticesOf } from './notices.mjs';
import { validatorsModule } from './validators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const BANNER = '/*! Hairline, MIT. Packages in it: notices.txt */';

/** Bundles every entry point of the package in one format; returns the source files that went into it. */
async function bundle(format, extension) {
  const { metafile } = await build({
    entryPoints: { index: 'src/index.ts', validate: 'src/validate/index.ts' },
    outdir: 'dist',
    outExtension: { '.js': extension },
    format,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['node20', 'es2022'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: { js: BANNER },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [cssText],
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

await rm('dist', { recursive: true, force: true });
await writeFile('src/validate/checks.generated.mjs', await validatorsModule(root));
const inputs = [...(await bundle('cjs', '.cjs')), ...(await bundle('esm', '.mjs'))];
// The compiled validators come from these, though no file of theirs is bundled.
inputs.push(...['ajv', 'ajv-formats', '@jsonresume/schema'].map((name) => `node_modules/${name}/`));
const fonts = await readFile('src/typefaces/licences.generated.txt', 'utf8');
await writeFile('dist/notices.txt', `${await noticesOf(inputs, root)}\n${fonts}`);
