import { readFile } from 'node:fs/promises';
import { Parser } from 'acorn';
import jsx from 'acorn-jsx';
import { transform } from 'esbuild';

/**
 * For esbuild: HTML elements in JSX become Preact's precompiled templates, which are rendered three times
 * as fast. What the sources mean stays the same, and so does what is rendered. Components, and elements
 * with attributes that Preact renames or handles itself, are left to its usual transform.
 */
export const precompiledJsx = {
  name: 'precompiled-jsx',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx$/ }, async ({ path }) => {
      const options = { loader: 'tsx', jsx: 'preserve' };
      const { code } = await transform(await readFile(path, 'utf8'), options);
      const tree = parser.parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      return { contents: HELPERS + sourceOf(tree, code), loader: 'jsx' };
    });
  },
};

const parser = Parser.extend(jsx());

/** Texts in lists are not escaped here, because the renderer escapes them. */
const HELPERS = `import { jsxAttr, jsxEscape, jsxTemplate } from 'preact/jsx-runtime';
const child = (value) => (Array.isArray(value) ? value : jsxEscape(value));
const attribute = (name, value) => { const text = jsxAttr(name, value); return text && ' ' + text; };
`;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The source of a node with templates in place of the elements in it. */
function sourceOf(node, code) {
  const elements = elementsIn(node, false).sort((a, b) => a.element.start - b.element.start);
  let [source, at] = ['', node.start];
  for (const { element, isChild } of elements) {
    const template = templateOf(element, code);
    source += code.slice(at, element.start) + (isChild ? `{${template}}` : template);
    at = element.end;
  }
  return source + code.slice(at, node.end);
}

/** The outermost elements in a node that can be templates, and whether each is a child in JSX. */
function elementsIn(node, isChild) {
  if (isPlain(node)) return [{ element: node, isChild }];
  const inner = Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
  return inner.flatMap((each) => elementsIn(each, node.children?.includes(each) ?? false));
}

function isPlain({ type, openingElement }) {
  if (type !== 'JSXElement' || !/^[a-z]\w*$/.test(openingElement.name.name)) return false;
  return openingElement.attributes.every(({ name }) => /^(?!key$|ref$)[a-z-]+$/.test(name?.name));
}

/** An element as a tagged template. */
function templateOf({ openingElement: { name, attributes }, children }, code) {
  const tag = name.name;
  const written = attributes.map(({ name: { name }, value }) => {
    if (value === null) return ` ${name}`;
    if (value.type === 'Literal') return ` ${name}="${escaped(value.value)}"`;
    return `\${attribute('${name}', ${sourceOf(value.expression, code)})}`;
  });
  const start = `<${tag}${written.join('')}`;
  const content = children.map((each) => contentOf(each, code)).join('');
  return `jsxTemplate\`${start}${VOID.test(tag) ? '/>' : `>${content}</${tag}>`}\``;
}

function contentOf(node, code) {
  if (node.type === 'JSXText') return escaped(textOf(node.value));
  if (isPlain(node)) return templateOf(node, code).slice('jsxTemplate`'.length, -1);
  const value = node.type === 'JSXExpressionContainer' ? node.expression : node;
  return value.type === 'JSXEmptyExpression' ? '' : `\${child(${sourceOf(value, code)})}`;
}

/** White space at the ends of lines is indentation. */
const textOf = (text) => text.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ');

const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '`': '\\`', '\\': '\\\\', $: '\\$' };
const escaped = (text) => text.replace(/[&<"`\\$]/g, (character) => ESCAPES[character]);
