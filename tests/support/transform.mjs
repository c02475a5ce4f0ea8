import { transformSync } from 'esbuild';
import { compileCss } from '../../build/css.mjs';
import { compileTemplates } from '../../build/jsx-templates.mjs';

/** Compiles one file for jest just as the build does. */
export default {
  process(source, path) {
    if (path.endsWith('.css')) {
      return { code: `export default ${JSON.stringify(compileCss(source))};` };
    }
    if (path.endsWith('x')) return { code: compileTemplates(source, path) };
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
      sourcefile: path,
      sourcemap: 'inline',
    });
  },
};
