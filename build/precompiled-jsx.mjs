import { readFile } from 'node:fs/promises';
import { Parser } from 'acorn';
import jsx from 'acorn-jsx';
import { transform } from 'esbuild';

/**
 * An esbuild plugin that compiles HTML elements in JSX to Preact's precompiled templates, which render in a
 * third of the time. It is only an optimisation. Components, and elements with attributes that Preact
 * renames or handles itself, get the usual transform.
 */
export const precompiledJsx = {
  name: 'precompiled-jsx',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'tsx', jsx: 'preserve' });
      const tree = Parser.extend(jsx()).parse(code, { ecmaVersion: 2024, sourceType: 'module' });
      return { contents: HELPERS + sourceOf(tree, code), loader: 'jsx' };
    });
  },
};

/** Arrays are not escaped here, because the renderer escapes the texts in them. */
const HELPERS = `import { jsxAttr, jsxEscape, jsxTemplate } from 'preact/jsx-runtime';
const child = (value) => (Array.isArray(value) ? value : jsxEscape(value));
const attribute = (name, value) => { const text = jsxAttr(name, value); return text && ' ' + text; };
`;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Returns the source of a node, with its elements replaced by templates. */
function sourceOf(node, code) {
  const found = elementsIn(node, false).sort((a, b) => a.element.start - b.element.start);
  let [source, at] = ['', node.start];
  for (const { element, isChild } of found) {
    const template = `jsxTemplate\`${markupOf(element, code)}\``;
    source += code.slice(at, element.start) + (isChild ? `{${template}}` : template);
    at = element.end;
  }
  return source + code.slice(at, node.end);
}

/** Returns the outermost elements that can be templates, and whether each is a child of another JSX element. */
function elementsIn(node, isChild) {
  if (isPlain(node)) return [{ element: node, isChild }];
  const inner = Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
  return inner.flatMap((each) => elementsIn(each, node.children?.includes(each) ?? false));
}

function isPlain({ type, openingElement: { name, attributes } = {} }) {
  if (type !== 'JSXElement') return type === 'JSXFragment';
  const names = attributes.map((attribute) => attribute.name?.name);
  return /^[a-z]\w*$/.test(name.name) && names.every((each) => /^(?!key$|ref$)[a-z-]+$/.test(each));
}

function markupOf({ openingElement, children }, code) {
  const content = children.map((each) => contentOf(each, code)).join('');
  if (openingElement === undefined) return content;
  const tag = openingElement.name.name;
  const attributes = openingElement.attributes.map(({ name: { name }, value }) => {
    if (value?.type === 'JSXExpressionContainer')
      return `\${attribute('${name}', ${sourceOf(value.expression, code)})}`;
    return value?.value ? ` ${name}="${escaped(value.value)}"` : ` ${name}`;
  });
  return `<${tag}${attributes.join('')}${VOID.test(tag) ? '/>' : `>${content}</${tag}>`}`;
}

function contentOf(node, code) {
  if (node.type === 'JSXText') return escaped(textOf(node.value));
  if (isPlain(node)) return markupOf(node, code);
  const value = node.type === 'JSXExpressionContainer' ? node.expression : node;
  return value.type === 'JSXEmptyExpression' ? '' : `\${child(${sourceOf(value, code)})}`;
}

/** As in JSX, white space around line breaks is indentation and is removed. */
const textOf = (text) => text.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ');
const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '`': '\\`', '\\': '\\\\', $: '\\$' };
const escaped = (text) => text.replace(/[&<"`\\$]/g, (character) => ESCAPES[character]);
