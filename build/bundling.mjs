import { minifiedCss } from './css.mjs';
import { jsxTemplates } from './jsx-templates.mjs';
import { markdownRules } from './markdown-rules.mjs';

/** What Markdown's parser only needs for what the theme has it not do: `src/text/parser.ts`. */
const UNUSED = /^(?:mdurl|punycode\.js)$/;

const withoutUnused = {
  name: 'without-unused',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * How esbuild makes one file of the theme's sources and of the packages in it.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const BUNDLING = {
  bundle: true,
  target: ['node18', 'es2022'],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  alias: { entities: './src/text/entities.ts' },
  plugins: [minifiedCss, jsxTemplates, markdownRules, withoutUnused],
};
