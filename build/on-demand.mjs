import { join, relative } from 'node:path';

/**
 * What few pages need: the files, and of each the functions that are called from outside, with their
 * modules, which export nothing else that is used. In the CommonJS build each file is loaded when the first
 * of them is called: read and compiled with the rest, they would be half of what whoever renders one page
 * waits for. An ES module cannot load another without waiting, so there, for browsers and bundlers, all is
 * in one file.
 */
export const ON_DEMAND_FILES = {
  hide: { withoutHidden: 'src/options/hide.ts' },
  languages: {
    localeByTag: 'src/locales/languages.ts',
    datePatterns: 'src/view/dates.generated.ts',
    knownHash: 'src/styles/hashes.generated.ts',
  },
  markdown: { parsedPhrase: 'src/text/parsed.ts', parsedProse: 'src/text/parsed.ts' },
  sha256: { sha256: 'src/styles/sha256.ts' },
};

const calls = Object.entries(ON_DEMAND_FILES).flatMap(([file, functions]) =>
  Object.entries(functions).map(([name, source]) => ({ file, name, source })),
);

/** An esbuild plugin that leaves calls in place of the modules, literal, as bundlers need them. */
export const onDemand = {
  name: 'on-demand',
  setup({ onLoad, onResolve, initialOptions: { absWorkingDir } }) {
    onResolve({ filter: /\.ts$/ }, ({ namespace, path, resolveDir }) => {
      const source = relative(absWorkingDir, join(resolveDir, path));
      // An entry point of its own is the module itself.
      const isOne = namespace === 'file' && calls.some((call) => call.source === source);
      return isOne ? { path: source, namespace: 'on-demand' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'on-demand' }, ({ path }) => {
      const functions = calls
        .filter(({ source }) => source === path)
        .map(
          ({ file, name }) =>
            `export const ${name} = (...given) => require('./${file}.cjs').${name}(...given);`,
        );
      return { contents: functions.join('\n') };
    });
  },
};
