import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync as babel, types as t } from '@babel/core';
import syntaxJsx from '@babel/plugin-syntax-jsx';
import { transformSync as esbuild } from 'esbuild';

/** What the compiled templates call beside Preact. */
const TEMPLATE = fileURLToPath(new URL('../src/template.ts', import.meta.url));

/**
 * Compiles a component's source so that its markup is a template: the parts that never change become
 * text when the theme is built, and Preact only fills in the rest, as in the templates of its own
 * `jsxTemplate`. Components are called as the plain functions that they are in this theme, without
 * hooks or state.
 *
 * @param source - TypeScript with JSX.
 * @returns an ES module of plain JavaScript.
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
        enter(_, state) {
          state.texts = [];
        },
        exit(path, { texts }) {
          path.unshiftContainer('body', [
            importing(['jsxAttr'], 'preact/jsx-runtime'),
            importing(['child', 'inner', 'template'], TEMPLATE),
            ...texts,
          ]);
        },
      },
      'JSXElement|JSXFragment'(path, { texts }) {
        const { node } = path;
        path.replaceWith(isComponent(node) ? call(node, texts) : element(node, texts));
      },
    },
  };
}

function importing(names, source) {
  const specifiers = names.map((name) => t.importSpecifier(t.identifier(name), t.identifier(name)));
  return t.importDeclaration(specifiers, t.stringLiteral(source));
}

const isComponent = (node) => t.isJSXElement(node) && /^[A-Z]/.test(node.openingElement.name.name);

/** `<Entry entry={x} />` as `Entry({ entry: x })`. */
function call({ openingElement: { name, attributes }, children }, texts) {
  const properties = attributes.map(({ name, value }) =>
    t.objectProperty(t.identifier(name.name), value.expression ?? value),
  );
  if (children.length > 0) {
    properties.push(t.objectProperty(t.identifier('children'), template(children, texts)));
  }
  return t.callExpression(t.identifier(name.name), [t.objectExpression(properties)]);
}

/** A fragment around nothing but one expression is that expression; around several, a list of them. */
function element(node, texts) {
  const children = node.children.filter((child) => !isBlank(child));
  const isBare = t.isJSXFragment(node) && children.every((child) => isListed(child));
  if (!isBare) return template([node], texts);
  const values = children.map((child) => child.expression ?? child);
  return values.length === 1 ? values[0] : t.arrayExpression(values);
}

const isBlank = (node) => t.isJSXText(node) && folded(node.value) === '';

/** Preact writes elements and texts in a list just as they are: here nothing needs to be compiled. */
const isListed = (node) =>
  isComponent(node) || (t.isJSXExpressionContainer(node) && !t.isStringLiteral(node.expression));

/**
 * `template(texts, ...expressions)` of nodes: one text more than expressions. The texts, and with
 * them a template without expressions, become a constant of the module, so that they are made once.
 */
function template(nodes, constants, callee = 'template') {
  const parts = { texts: [''], expressions: [], constants };
  for (const node of nodes) write(node, parts);
  const name = t.identifier(`texts${constants.length}`);
  const texts = t.arrayExpression(parts.texts.map((text) => t.stringLiteral(text)));
  const calling = (...given) => t.callExpression(t.identifier(callee), given);
  const isConstant = parts.expressions.length === 0;
  const value = isConstant ? calling(texts) : texts;
  constants.push(t.variableDeclaration('const', [t.variableDeclarator(name, value)]));
  return isConstant ? name : calling(name, ...parts.expressions);
}

function write(node, parts) {
  if (t.isJSXText(node)) addText(escaped(folded(node.value)), parts);
  else if (t.isJSXFragment(node)) for (const child of node.children) write(child, parts);
  else if (isComponent(node)) addChild(call(node, parts.constants), parts);
  else if (t.isJSXElement(node)) writeElement(node, parts);
  else if (t.isStringLiteral(node.expression)) addText(escaped(node.expression.value), parts);
  else if (!t.isJSXEmptyExpression(node.expression)) addChild(node.expression, parts);
}

function writeElement(
  {
    openingElement: {
      name: { name },
      attributes,
    },
    children,
  },
  parts,
) {
  addText(`<${name}`, parts);
  for (const { name, value } of attributes) writeAttribute(attributeName(name), value, parts);
  addText('>', parts);
  for (const child of children) write(child, parts);
  if (!VOID.has(name)) addText(`</${name}>`, parts);
}

function writeAttribute(name, value, parts) {
  if (t.isStringLiteral(value)) return addText(` ${name}="${escaped(value.value)}"`, parts);
  addText(' ', parts);
  addExpression(
    t.callExpression(t.identifier('jsxAttr'), [t.stringLiteral(name), value.expression]),
    parts,
  );
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

function addChild(expression, parts) {
  addExpression(childOf(expression, parts.constants), parts);
}

/** What is an element for all to see is markup, also on a condition; all else may be text to escape. */
function childOf(expression, constants) {
  if (t.isJSXElement(expression) && !isComponent(expression)) {
    return template([expression], constants, 'inner');
  }
  if (t.isLogicalExpression(expression, { operator: '&&' })) {
    const { left, right } = expression;
    return t.conditionalExpression(left, childOf(right, constants), t.nullLiteral());
  }
  if (t.isConditionalExpression(expression)) {
    const { test, consequent, alternate } = expression;
    const branches = [consequent, alternate].map((branch) => childOf(branch, constants));
    return t.conditionalExpression(test, ...branches);
  }
  return t.callExpression(t.identifier('child'), [expression]);
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
