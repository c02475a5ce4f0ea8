import { readFile } from 'node:fs/promises';
import { cssText } from './css.mjs';
import { precompiledJsx } from './precompiled-jsx.mjs';

/** For esbuild: importing a JSON Schema gives it without what only people read. */
const schemaRules = {
  name: 'schema-rules',
  setup({ onLoad }) {
    onLoad({ filter: /\.schema\.json$/ }, async ({ path }) => {
      const isProse = (key, value) =>
        key === 'examples' || key === 'group' || (key === 'description' && !value.type);
      const withoutProse = (key, value) => (isProse(key, value) ? undefined : value);
      const schema = JSON.parse(await readFile(path, 'utf8'), withoutProse);
      return { contents: JSON.stringify(schema), loader: 'json' };
    });
  },
};

/**
 * How esbuild bundles the theme's sources with the packages in it. Node.js, browsers and workers get the
 * same code, because it asks none of them for anything.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const BUNDLING = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [cssText, precompiledJsx, schemaRules],
};
