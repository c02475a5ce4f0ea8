import { readFile } from 'node:fs/promises';
import { transformSync } from 'esbuild';

/** The oldest browser that prints the page: the Chromium of resume-cli 3.1. It knows no nested rules. */
const OLDEST = 'chrome90';

/** Returns a stylesheet minified, for old browsers too. */
export function minified(css) {
  return transformSync(css, { loader: 'css', minify: true, target: OLDEST }).code.trim();
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
