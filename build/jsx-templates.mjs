import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync as babel, types as t } from '@babel/core';
import syntaxJsx from '@babel/plugin-syntax-jsx';
import { transformSync as esbuild } from 'esbuild';

/** What the compiled templates call. */
const MARKUP = fileURLToPath(new URL('../src/markup.ts', import.meta.url));

/**
 * Compiles a component's source so that an element is text when the theme is built, with gaps for
 * what is only known later: as with Preact's own templates, but without a tree of elements. What the
 * source writes as an element is markup; every other value in it is text, and is escaped.
 *
 * Components are called as the plain functions that they are in this theme, without hooks or state.
 * Their properties become parameters, in alphabetical order.
 *
 * @param source - TypeScript with JSX.
 * @returns an ES module of plain JavaScript, in which each element is a string.
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

/** The Babel plugin. JSX in what this puts in place is reached when Babel visits it. */
function templates() {
  return {
    visitor: {
      Program: {
        exit: (path) => path.unshiftContainer('body', importing(['text'], MARKUP)),
      },
      'FunctionDeclaration|FunctionExpression'({ node }) {
        if (/^[A-Z]/.test(node.id?.name ?? '')) node.params = node.params.flatMap(parametersOf);
      },
      'JSXElement|JSXFragment'(path) {
        if (!isReturned(path)) {
          throw path.buildCodeFrameError(
            'An element may only stand inside another or be returned.',
          );
        }
        path.replaceWith(markupOf(path.node));
      },
    },
  };
}

/** `{ entry, className }` as `className, entry`. */
const parametersOf = ({ properties }) =>
  properties
    .map(({ key, value }) => ({ name: key.name, value }))
    .sort(byName)
    .map(({ value }) => value);

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** Whether a function gives the element back, perhaps on a condition, or gives it to another one. */
const isReturned = ({ parentPath: parent }) =>
  parent.isReturnStatement() ||
  parent.isArrowFunctionExpression() ||
  parent.isCallExpression() ||
  (parent.isConditionalExpression() && isReturned(parent));

function importing(names, source) {
  const specifiers = names.map((name) => t.importSpecifier(local(name), t.identifier(name)));
  return t.importDeclaration(specifiers, t.stringLiteral(source));
}

/** What is imported from there, under a name that nothing else has. */
const local = (name) => t.identifier(`$${name}`);

/** An element as the expression of its markup. */
function markupOf(node) {
  return isComponent(node) ? callOf(node) : templateOf(node);
}

const isElement = (node) => t.isJSXElement(node) || t.isJSXFragment(node);
const isComponent = (node) => t.isJSXElement(node) && /^[A-Z]/.test(node.openingElement.name.name);

/** `<Entry entry={x} className="y" />` as `Entry("y", x)`. */
function callOf({ openingElement: { name, attributes } }) {
  const given = attributes.map(({ name, value }) => ({
    name: name.name,
    value: value.expression ?? value,
  }));
  return t.callExpression(
    t.identifier(name.name),
    given.sort(byName).map(({ value }) => value),
  );
}

/** The markup of an element or fragment: a template literal with an expression in each gap. */
function templateOf(node) {
  const parts = { texts: [''], expressions: [] };
  write(node, parts);
  const quasis = parts.texts.map((text, index) => {
    const raw = text.replace(/[\\`]|\$\{/g, '\\$&');
    return t.templateElement({ raw, cooked: text }, index === parts.texts.length - 1);
  });
  return t.templateLiteral(quasis, parts.expressions);
}

function write(node, parts) {
  if (t.isJSXText(node)) addText(escaped(folded(node.value)), parts);
  else if (t.isJSXFragment(node)) for (const child of node.children) write(child, parts);
  else if (isComponent(node)) addExpression(callOf(node), parts);
  else if (t.isJSXElement(node)) writeElement(node, parts);
  else if (t.isStringLiteral(node.expression)) addText(escaped(node.expression.value), parts);
  else if (!t.isJSXEmptyExpression(node.expression)) addExpression(child(node.expression), parts);
}

function writeElement({ openingElement, children }, parts) {
  const { name, attributes } = openingElement;
  addText(`<${name.name}`, parts);
  const inner = attributes.find((attribute) => attribute.name.name === 'dangerouslySetInnerHTML');
  for (const attribute of attributes) {
    if (attribute !== inner) writeAttribute(attributeName(attribute.name), attribute.value, parts);
  }
  addText('>', parts);
  if (inner) addExpression(inner.value.expression.properties[0].value, parts);
  for (const child of children) write(child, parts);
  if (!VOID.has(name.name)) addText(`</${name.name}>`, parts);
}

function writeAttribute(name, value, parts) {
  addText(` ${name}="`, parts);
  if (t.isStringLiteral(value)) addText(escaped(value.value), parts);
  else addExpression(textOf(value.expression), parts);
  addText('"', parts);
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

/** What stands in an element between braces. */
function child(node) {
  if (isElement(node)) return markupOf(node);
  if (t.isStringLiteral(node)) return t.stringLiteral(escaped(node.value));
  if (t.isLogicalExpression(node, { operator: '&&' })) {
    return t.conditionalExpression(node.left, child(node.right), t.stringLiteral(''));
  }
  if (t.isConditionalExpression(node)) {
    return t.conditionalExpression(node.test, child(node.consequent), child(node.alternate));
  }
  return isMapping(node) ? eachOf(node) : textOf(node);
}

const isMapping = (node) =>
  t.isCallExpression(node) && t.isIdentifier(node.callee.property, { name: 'map' });

/**
 * `list.map((item) => …)`: what the function gives for each item, one after another. A loop of its own
 * for each list, because one that all shared would be slow for all.
 */
function eachOf({ callee, arguments: [{ params, body }] }) {
  const [list, markup, index] = ['list', 'markup', 'index'].map(local);
  const [item, place] = params;
  const given = [[item, t.memberExpression(list, index, true)], ...(place ? [[place, index]] : [])];
  const loop = t.forStatement(
    t.variableDeclaration('let', [t.variableDeclarator(index, t.numericLiteral(0))]),
    t.binaryExpression('<', index, t.memberExpression(list, t.identifier('length'))),
    t.updateExpression('++', index),
    t.blockStatement([
      ...given.map(([name, value]) =>
        t.variableDeclaration('const', [t.variableDeclarator(name, value)]),
      ),
      t.expressionStatement(t.assignmentExpression('+=', markup, child(body))),
    ]),
  );
  const start = t.variableDeclaration('let', [t.variableDeclarator(markup, t.stringLiteral(''))]);
  const each = t.blockStatement([start, loop, t.returnStatement(markup)]);
  return t.callExpression(t.arrowFunctionExpression([list], each), [callee.object]);
}

function textOf(expression) {
  if (t.isCallExpression(expression) && t.isIdentifier(expression.callee, { name: 'plain' })) {
    return expression.arguments[0];
  }
  return t.callExpression(local('text'), [expression]);
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
