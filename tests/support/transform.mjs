import { transformSync } from 'esbuild';
import { minified } from '../../build/css.mjs';

/** Compiles one file for jest as the build does. */
export default {
  process(source, path) {
    if (path.endsWith('.css')) {
      return { code: `export default ${JSON.stringify(minified(source))};` };
    }
    return transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'esm',
      target: 'es2022',
      supported: { 'import-attributes': true },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: path,
      sourcemap: 'inline',
    });
  },
};
