import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where TypeScript writes the types of all sources; those that the entry points need are taken from there. */
const ALL = 'dist/declarations';

/**
 * Writes the type declarations of the package's entry points.
 *
 * @param entries - the source file of each entry point by its name, relative to `src/`.
 */
export async function writeDeclarations(entries) {
  const tsc = 'node_modules/typescript/bin/tsc';
  execFileSync(process.execPath, [tsc, '-p', 'build'], { stdio: 'inherit' });
  const reached = new Set();
  for (const source of Object.values(entries))
    await copy(source.replace(/\.ts$/, '.d.ts'), reached);
  await rm(ALL, { recursive: true });
  for (const [name, source] of Object.entries(entries)) {
    // One file for each way of loading: TypeScript tells ES modules from CommonJS by these endings.
    const door = `export * from './types/${source.replace(/\.ts$/, '.js')}';\n`;
    for (const ending of ['mts', 'cts']) await writeFile(`dist/${name}.d.${ending}`, door);
  }
}

/** Copies a file of declarations, and those that it imports. */
async function copy(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  const source = await readFile(join(ALL, file), 'utf8');
  const text = source.replace(/(from ['"]\.[^'"]+?)\.tsx?(['"])/g, '$1.js$2');
  const target = join('dist/types', file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  for (const [, path] of text.matchAll(/from ['"](\.[^'"]+)\.js['"]/g)) {
    await copy(join(dirname(file), `${path}.d.ts`), reached);
  }
}
