import { basename, join, relative } from 'node:path';

/**
 * The modules that few pages need, by the one function that each exports. In the CommonJS build each
 * is a file of its own, loaded when it is called: read and compiled with the rest, they would be half of
 * what whoever renders one page waits for. An ES module cannot load another without waiting, so
 * there all is in one file.
 */
const ON_DEMAND = {
  'src/locales/languages.ts': 'localeByTag',
  'src/options/hide.ts': 'withoutHidden',
  'src/styles/sha256.ts': 'sha256',
  'src/text/parser.ts': 'parser',
  'src/typefaces/computer-modern.generated.ts': 'computerModern',
  'src/typefaces/sans.generated.ts': 'sans',
  'src/view/dates.generated.ts': 'datePatterns',
};

/** The entry points that become those files, by their names without an ending. */
export const ON_DEMAND_ENTRIES = Object.fromEntries(
  Object.keys(ON_DEMAND).map((source) => [fileOf(source), source]),
);

/** An esbuild plugin that leaves a call in place of each of the modules, literal, as bundlers need it. */
export const onDemand = {
  name: 'on-demand',
  setup({ onLoad, onResolve, initialOptions: { absWorkingDir } }) {
    onResolve({ filter: /\.ts$/ }, ({ namespace, path, resolveDir }) => {
      const source = relative(absWorkingDir, join(resolveDir, path));
      // An entry point of its own is the module itself.
      const isOne = namespace === 'file' && Object.hasOwn(ON_DEMAND, source);
      return isOne ? { path: source, namespace: 'on-demand' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'on-demand' }, ({ path }) => {
      const name = ON_DEMAND[path];
      return {
        contents: `export const ${name} = (...given) => require('./${fileOf(path)}.cjs').${name}(...given);`,
      };
    });
    onResolve({ filter: /\.cjs$/, namespace: 'on-demand' }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};

function fileOf(source) {
  return basename(source).split('.')[0];
}
