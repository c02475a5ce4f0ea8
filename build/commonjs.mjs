import { build } from 'esbuild';

/** How an entry point names its source to the plugin. */
const PREFIX = 'commonjs:';

/** Entry points that assign what their sources export to `exports`, by name. */
export const commonjsEntries = (sources) =>
  Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, PREFIX + path]));

/**
 * An esbuild plugin for these entry points. What esbuild itself writes to make a CommonJS module of
 * another, and that for other bundlers' sake looks like one, is half a kilobyte in every file.
 */
export const commonjs = {
  name: 'commonjs',
  setup({ onLoad, onResolve, initialOptions: { absWorkingDir } }) {
    onResolve({ filter: new RegExp(`^${PREFIX}`) }, ({ path }) => ({
      path: path.slice(PREFIX.length),
      namespace: 'commonjs',
    }));
    onLoad({ filter: /.*/, namespace: 'commonjs' }, async ({ path }) => {
      const names = await exportsOf(path, absWorkingDir);
      const assigned = names.map((name) => `exports.${name} = ${name};`);
      return {
        contents: `import { ${names.join(', ')} } from './${path}';\n${assigned.join('\n')}`,
        resolveDir: absWorkingDir,
      };
    });
  },
};

async function exportsOf(path, absWorkingDir) {
  const { metafile } = await build({
    absWorkingDir,
    entryPoints: [path],
    outfile: 'exports.js',
    format: 'esm',
    write: false,
    metafile: true,
  });
  return metafile.outputs['exports.js'].exports;
}
