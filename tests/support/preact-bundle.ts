import { build } from 'esbuild';
import type { render as Render } from '../../src/index.ts';
import { BUNDLING } from '../../build/bundling.mjs';
import { root } from './package.ts';

/** What `src/markup.ts` is to components that nothing compiles: Preact escapes each text itself. */
const MARKUP = `
export { renderToString as markupOf } from 'preact-render-to-string';
export const Reference = ({ character }) => character;
export const Plain = ({ words }) => words;
`;

const uncompiled = {
  name: 'uncompiled',
  setup({ onLoad }: Parameters<(typeof BUNDLING.plugins)[number]['setup']>[0]) {
    onLoad({ filter: /src\/markup\.ts$/ }, () => ({ contents: MARKUP, loader: 'js' as const }));
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
