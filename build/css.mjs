import { readFile } from 'node:fs/promises';
import { transformSync } from 'esbuild';

/** A stylesheet as pages have it. */
export function minified(css) {
  return transformSync(css, { loader: 'css', minify: true }).code.trim();
}

/** For esbuild: importing a stylesheet gives its text, minified. */
export const cssText = {
  name: 'css-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: minified(await readFile(path, 'utf8')),
      loader: 'text',
    }));
  },
};
