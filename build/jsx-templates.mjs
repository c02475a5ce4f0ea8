import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync as babel, types as t } from '@babel/core';
import syntaxJsx from '@babel/plugin-syntax-jsx';
import { transformSync as esbuild } from 'esbuild';

/** What the compiled templates call. */
const MARKUP = fileURLToPath(new URL('../src/markup.ts', import.meta.url));

/**
 * Compiles a component's source so that its markup is text when the theme is built, with gaps for
 * what is only known later: as in Preact's `jsxTemplate`, but without a tree of elements. Components
 * are called as the plain functions that they are in this theme, without hooks or state.
 *
 * @param source - TypeScript with JSX.
 * @returns an ES module of plain JavaScript, in which each element is a `Markup`.
 */
export function compileTemplates(source, path) {
  const { code } = esbuild(source, { loader: 'tsx', jsx: 'preserve', target: 'es2022' });
  return babel(code, {
    babelrc: false,
    configFile: false,
    plugins: [syntaxJsx.default ?? syntaxJsx, templates],
    filename: path,
  }).code;
}

/** For esbuild: compiles every `.tsx` file so. */
export const jsxTemplates = {
  name: 'jsx-templates',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx$/ }, async ({ path }) => ({
      contents: compileTemplates(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The Babel plugin. JSX inside expressions is reached when Babel visits what this put in place. */
function templates() {
  return {
    visitor: {
      Program: {
        exit(path) {
          path.unshiftContainer('body', importing(['attribute', 'child', 'Markup'], MARKUP));
        },
      },
      'JSXElement|JSXFragment'(path) {
        const { node } = path;
        path.replaceWith(isComponent(node) ? call(node) : markup(node));
      },
    },
  };
}

function importing(names, source) {
  const specifiers = names.map((name) => t.importSpecifier(local(name), t.identifier(name)));
  return t.importDeclaration(specifiers, t.stringLiteral(source));
}

/** What is imported from there, under a name that no component has. */
const local = (name) => t.identifier(`$${name}`);

const isComponent = (node) => t.isJSXElement(node) && /^[A-Z]/.test(node.openingElement.name.name);

/** `<Entry entry={x} />` as `Entry({ entry: x })`. */
function call({ openingElement: { name, attributes } }) {
  const properties = attributes.map(({ name, value }) =>
    t.objectProperty(t.identifier(name.name), value.expression ?? value),
  );
  return t.callExpression(t.identifier(name.name), [t.objectExpression(properties)]);
}

/** An element or a fragment as a `Markup`. */
function markup(node) {
  return t.newExpression(local('Markup'), [templateOf(node)]);
}

/** The text of nodes as a template literal, with an expression in each gap. */
function templateOf(...nodes) {
  const parts = { texts: [''], expressions: [] };
  for (const node of nodes) write(node, parts);
  const quasis = parts.texts.map((text, index) => {
    const raw = text.replace(/[\\`]|\$\{/g, '\\$&');
    return t.templateElement({ raw, cooked: text }, index === parts.texts.length - 1);
  });
  return t.templateLiteral(quasis, parts.expressions);
}

function write(node, parts) {
  if (t.isJSXText(node)) addText(escaped(folded(node.value)), parts);
  else if (t.isJSXFragment(node)) for (const child of node.children) write(child, parts);
  else if (isComponent(node)) addExpression(childOf(call(node)), parts);
  else if (t.isJSXElement(node)) writeElement(node, parts);
  else if (t.isStringLiteral(node.expression)) addText(escaped(node.expression.value), parts);
  else if (!t.isJSXEmptyExpression(node.expression)) {
    addExpression(childOf(node.expression), parts);
  }
}

function writeElement({ openingElement, children }, parts) {
  const { name, attributes } = openingElement;
  addText(`<${name.name}`, parts);
  for (const { name, value } of attributes) writeAttribute(attributeName(name), value, parts);
  addText('>', parts);
  for (const child of children) write(child, parts);
  if (!VOID.has(name.name)) addText(`</${name.name}>`, parts);
}

function writeAttribute(name, value, parts) {
  if (t.isStringLiteral(value)) return addText(` ${name}="${escaped(value.value)}"`, parts);
  const given = [t.stringLiteral(name), value.expression];
  addExpression(t.callExpression(local('attribute'), given), parts);
}

const attributeName = ({ name, namespace }) =>
  namespace === undefined ? name : `${namespace.name}:${name.name}`;

function addText(text, { texts }) {
  texts[texts.length - 1] += text;
}

function addExpression(expression, { texts, expressions }) {
  expressions.push(expression);
  texts.push('');
}

/** What is an element for all to see is text of the template, also on a condition. */
function childOf(expression) {
  if (t.isJSXFragment(expression) || (t.isJSXElement(expression) && !isComponent(expression))) {
    return templateOf(expression);
  }
  if (t.isStringLiteral(expression)) return t.stringLiteral(escaped(expression.value));
  if (t.isLogicalExpression(expression, { operator: '&&' })) {
    const { left, right } = expression;
    return t.conditionalExpression(left, childOf(right), t.stringLiteral(''));
  }
  if (t.isConditionalExpression(expression)) {
    const { test, consequent, alternate } = expression;
    return t.conditionalExpression(test, childOf(consequent), childOf(alternate));
  }
  return t.callExpression(local('child'), [expression]);
}

/** JSX's rule: lines are trimmed at their broken ends and joined by a space. */
function folded(text) {
  const lines = text.split('\n');
  return lines
    .map((line, i) => (i > 0 ? line.trimStart() : line))
    .map((line, i) => (i < lines.length - 1 ? line.trimEnd() : line))
    .filter((line) => line !== '')
    .join(' ');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
