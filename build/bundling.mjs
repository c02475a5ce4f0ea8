import { cssText } from './css.mjs';
import { precompiledJsx } from './precompiled-jsx.mjs';

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
  plugins: [cssText, precompiledJsx],
};
