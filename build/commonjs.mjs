/** How an entry point is marked for the plugin. */
const PREFIX = 'commonjs:';

/**
 * An esbuild plugin that makes CommonJS files which assign their functions to `exports`, by name. What
 * esbuild itself writes to make a CommonJS module of another is half a kilobyte in every file.
 *
 * @param files - by the name of each file, its exports by their names, each with its module, or with another
 *   of the files, as `./index.cjs`.
 * @returns the plugin, and the entry points that stand for the files.
 */
export function commonjs(files) {
  const entries = Object.fromEntries(Object.keys(files).map((file) => [file, PREFIX + file]));
  const plugin = {
    name: 'commonjs',
    setup({ onLoad, onResolve, initialOptions: { absWorkingDir } }) {
      onResolve({ filter: new RegExp(`^${PREFIX}`) }, ({ path }) => ({
        path: path.slice(PREFIX.length),
        namespace: 'commonjs',
      }));
      onLoad({ filter: /.*/, namespace: 'commonjs' }, ({ path }) => ({
        contents: Object.entries(files[path]).map(assigned).join('\n'),
        resolveDir: absWorkingDir,
      }));
      // What one of the files requires of another stays a call.
      onResolve({ filter: /\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
  return { entries, plugin };
}

const assigned = ([name, source]) =>
  source.endsWith('.cjs')
    ? `exports.${name} = require('${source}').${name};`
    : `import { ${name} } from './${source}';\nexports.${name} = ${name};`;
