import { readFileSync } from 'node:fs';

/** The files of an entry of the package: its own, and those that it imports. */
function filesOf(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g);
  for (const [, name] of imports) filesOf(`dist/${name}`, found);
  return found;
}

const entry = (name, file, limit) => ({ name, path: [...filesOf(file)], gzip: true, limit });

export default [
  entry('render', 'dist/index.mjs', '368 kB'),
  entry('validate', 'dist/validate.mjs', '59 kB'),
];
