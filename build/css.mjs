import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transformSync } from 'esbuild';

/** A stylesheet minified, as the page will have it, and the hash by which the page's policy knows it. */
export function compileCss(source) {
  const css = transformSync(source, { loader: 'css', minify: true }).code.trim();
  return { css, hash: createHash('sha256').update(css).digest('base64') };
}

/** For esbuild: importing a stylesheet gives `{ css, hash }`. */
export const minifiedCss = {
  name: 'minified-css',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: JSON.stringify(compileCss(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};
