import { transformSync } from 'esbuild';

/** Compiles one file for jest just as the build does. */
export default {
  process(source, path) {
    if (path.endsWith('.css')) {
      const { code } = transformSync(source, { loader: 'css', minify: true });
      return { code: `export default ${JSON.stringify(code.trim())};` };
    }
    return transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: path,
      sourcemap: 'inline',
    });
  },
};
