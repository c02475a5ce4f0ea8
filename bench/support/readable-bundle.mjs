import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from '../../build/bundling.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the theme as ../build/build.mjs does, with the names that its minifier would take away. */
export function bundleReadable(outfile) {
  return build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outfile,
    ...BUNDLING,
  });
}

/** Names the source file of a line of such a bundle: of the last comment above it that names one. */
export function sourcesOf(bundle) {
  let source = '';
  const sources = bundle.split('\n').map((line) => {
    source = line.match(/^\s*\/\/ ((?:src|node_modules)\/\S+)$/)?.[1] ?? source;
    return source.replace('node_modules/', '');
  });
  return (lineNumber) => sources[lineNumber] ?? '';
}
