import { build, type Plugin } from 'esbuild';
import { BUNDLING } from '../../build/bundling.mjs';
import type { render as Render } from '../../src/index.ts';
import { root } from './package.ts';

/** What `src/markup.ts` is to components that nothing compiles: Preact escapes each text itself. */
const MARKUP = `
export { renderToString as markupOf } from 'preact-render-to-string';
export const Reference = ({ character }) => character;
export const plain = (words) => words;
export const remembered = (component) => component;
`;

const uncompiled: Plugin = {
  name: 'uncompiled',
  setup({ onLoad }) {
    onLoad({ filter: /src\/markup\.ts$/ }, () => ({ contents: MARKUP, loader: 'js' }));
  },
};

/** The theme's `render`, its components run by Preact, and the page written by its renderer. */
export async function renderByPreact(): Promise<typeof Render> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    format: 'esm',
    ...BUNDLING,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [uncompiled, ...BUNDLING.plugins.filter(({ name }) => name !== 'jsx-templates')],
    write: false,
  });
  const module = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${module}`)).render;
}
