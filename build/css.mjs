import { readFile } from 'node:fs/promises';
import { transformSync } from 'esbuild';

/** Returns a stylesheet minified. */
export function minified(css) {
  return transformSync(css, { loader: 'css', minify: true }).code.trim();
}

/** An esbuild plugin: importing a stylesheet gives its minified text. */
export const cssText = {
  name: 'css-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: minified(await readFile(path, 'utf8')),
      loader: 'text',
    }));
  },
};
