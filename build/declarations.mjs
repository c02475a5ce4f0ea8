import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** TypeScript writes the declarations of all sources here. Only those that the entry points need are shipped. */
const ALL = 'dist/declarations';

/**
 * Writes the type declarations of the package's entry points.
 *
 * @param entries - the source file of each entry point by its name; paths are relative to `src/`.
 */
export async function writeDeclarations(entries) {
  const tsc = 'node_modules/typescript/bin/tsc';
  execFileSync(process.execPath, [tsc, '-p', 'build'], { stdio: 'inherit' });
  const copied = new Set();
  for (const source of Object.values(entries)) await copy(source.replace(/\.ts$/, '.d.ts'), copied);
  await rm(ALL, { recursive: true });
  for (const [name, source] of Object.entries(entries)) {
    // TypeScript tells ES modules from CommonJS by the extension, so each needs its own file.
    const reexport = `export * from './types/${source.replace(/\.ts$/, '.js')}';\n`;
    for (const extension of ['mts', 'cts'])
      await writeFile(`dist/${name}.d.${extension}`, reexport);
  }
}

/** Copies a declaration file and all that it imports. */
async function copy(file, copied) {
  if (copied.has(file)) return;
  copied.add(file);
  const source = await readFile(join(ALL, file), 'utf8');
  const text = source.replace(/(from ['"]\.[^'"]+?)\.tsx?(['"])/g, '$1.js$2');
  const target = join('dist/types', file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  for (const [, path] of text.matchAll(/from ['"](\.[^'"]+)\.js['"]/g)) {
    await copy(join(dirname(file), `${path}.d.ts`), copied);
  }
}
