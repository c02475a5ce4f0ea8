import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Writes the type declarations of the entry points, and of nothing that they do not need.
 *
 * @param entries - the source file of each entry point, without its ending, by the entry's name.
 */
export async function writeDeclarations(entries, root, dist) {
  const all = join(dist, 'declarations');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'build'], { cwd: root, stdio: 'inherit' });

  const pending = Object.values(entries).map((entry) => join(all, `${entry}.d.ts`));
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
    const target = join(dist, 'types', relative(all, file));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await rm(all, { recursive: true });

  // The files under types/ are CommonJS's; these give each way of loading its own, and Node.js, which
  // imports a file of CommonJS, that of CommonJS.
  const doors = Object.entries(entries).flatMap(([name, entry]) => [
    [`${name}.d.mts`, entry],
    [`${name}.d.cts`, entry],
  ]);
  for (const [file, entry] of [...doors, ['import.d.cts', entries.index]]) {
    await writeFile(join(dist, file), `export * from './types/${entry}.js';\n`);
  }
}
