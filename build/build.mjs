// Makes dist/ from src/: `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { noticesOf } from './notices.mjs';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
const formats = [
  { format: 'cjs', extension: 'cjs' },
  { format: 'esm', extension: 'mjs' },
];

async function bundle({ format, extension }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    outExtension: { '.js': `.${extension}` },
    format,
    bundle: true,
    minify: true,
    metafile: true,
    target: ['node18', 'es2022'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    // The bundles speak for themselves in notices.txt, which names every package in them.
    banner: { js: '/*! jsonresume-theme-hairline, MIT. Bundled packages: see notices.txt */' },
    plugins: [minifiedCss],
  });
  return Object.keys(metafile.inputs);
}

/** A stylesheet as a string of minified CSS. */
const minifiedCss = {
  name: 'minified-css',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** The declarations of what the entry points export, and of nothing else. */
async function declarations(entries) {
  const all = join(dist, 'declarations');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'build'], { cwd: root, stdio: 'inherit' });
  const types = join(dist, 'types');
  const pending = entries.map((entry) => join(all, `${entry}.d.ts`));
  const reached = new Set();
  while (pending.length > 0) {
    const file = pending.pop();
    if (reached.has(file)) continue;
    reached.add(file);
    const source = await readFile(file, 'utf8');
    const text = source.replace(/(from ['"]\.[^'"]+?)\.tsx?(['"])/g, '$1.js$2');
    for (const [, path] of text.matchAll(/from ['"](\.[^'"]+)\.js['"]/g)) {
      pending.push(join(dirname(file), `${path}.d.ts`));
    }
    const target = join(types, relative(all, file));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await rm(all, { recursive: true });
  // The types are CommonJS's; this gives `import` its own.
  for (const entry of entries) {
    await writeFile(join(dist, `${entry}.d.mts`), `export * from './types/${entry}.js';\n`);
    await writeFile(join(dist, `${entry}.d.cts`), `export * from './types/${entry}.js';\n`);
  }
}

await rm(dist, { recursive: true, force: true });
const inputs = (await Promise.all(formats.map(bundle))).flat();
await writeFile(join(dist, 'notices.txt'), await noticesOf(inputs, root));
await declarations(['index']);
