import { readFile } from 'node:fs/promises';

/** For esbuild: importing a stylesheet gives its text, minified. */
export const minifiedCss = {
  name: 'minified-css',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await esbuild.transform(source, { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
