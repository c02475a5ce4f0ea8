import { readFile } from 'node:fs/promises';
import { types as t, transformAsync } from '@babel/core';
import { BASIC_RULES, RULES } from '../src/text/markdown-rules.mjs';

const KEPT = new Set([...BASIC_RULES, ...RULES]);

/**
 * For esbuild: markdown-it without the rules that the theme does not enable, and without a helper for
 * older engines by which it sets the fields of its objects, and which takes half of its time.
 */
export const markdownRules = {
  name: 'markdown-rules',
  setup({ onLoad }) {
    onLoad({ filter: /\/markdown-it\.mjs$/ }, async ({ path }) => {
      const { code } = await transformAsync(await readFile(path, 'utf8'), {
        babelrc: false,
        configFile: false,
        compact: false,
        plugins: [withoutOthers, withPlainFields],
      });
      return { contents: code };
    });
  },
};

/** Its rules stand in lists named `_rules`, each with its name, its function, and what it may end. */
const withoutOthers = () => ({
  visitor: {
    VariableDeclarator({ node: { id, init } }) {
      if (!/^_rules/.test(id.name) || !t.isArrayExpression(init)) return;
      init.elements = init.elements.filter(({ elements: [name] }) => KEPT.has(name.value));
    },
  },
});

const withPlainFields = () => ({
  visitor: {
    CallExpression(path) {
      const { callee, arguments: given } = path.node;
      if (!t.isIdentifier(callee, { name: '_defineProperty' }) || !t.isThisExpression(given[0]))
        return;
      const [object, name, value] = given;
      path.replaceWith(t.assignmentExpression('=', t.memberExpression(object, name, true), value));
    },
  },
});
