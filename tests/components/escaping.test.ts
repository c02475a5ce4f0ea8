import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';

/** All characters that mean something in HTML; one after another they are no tag, reference or Markdown. */
const SIGNS = `A & B < C > D " E ' F`;

/** What would be read as something else, or end where it stands, if any sign were printed as it is. */
const ENDS = [
  SIGNS,
  '"x="',
  "'x='",
  '&lt',
  'a&ampb',
  '</title></h1></p></style></script><x>',
  '--><x>',
  ']]>',
];

type Place = [where: string, page: (text: string) => string, read: (html: string) => unknown];

const ofBasics = (name: string) => (text: string) => render({ basics: { [name]: text } });
const ofSection = (section: string, fields: object) => (text: string) =>
  render({ [section]: [JSON.parse(JSON.stringify(fields), (_, v) => (v === '…' ? text : v))] });
const ofOptions = (options: (text: string) => RenderOptions) => (text: string) =>
  render({ basics: { summary: 'x' }, talks: [{ name: 'x' }] }, options(text));

/** The first element of a tag, or of a tag that has an attribute of this value. */
const element = (html: string, tag: string, name?: string, value?: string) =>
  elementsOf(html).find(
    (each) => each.tagName === tag && (name === undefined || attribute(each, name) === value),
  );
const textIn = (tag: string, key?: string, value?: string) => (html: string) => {
  const found = element(html, tag, key, value);
  return found?.childNodes
    .map((node) => ('value' in node ? node.value : `<${node.nodeName}>`))
    .join('');
};
const contentOf = (key: string, value: string) => (html: string) => {
  const found = element(html, 'meta', key, value);
  return found && attribute(found, 'content');
};

/** A title without what the page is of its person. */
const named = (title: string | undefined) => title?.replace(/ – Résumé$/, '');

/** A text that is nothing but itself stands in one of these. */
const PLACES: Place[] = [
  ['the name', ofBasics('name'), textIn('h1')],
  ['the title of the document', ofBasics('name'), (html) => named(textIn('title')(html))],
  [
    'data-name, from which the feet of pages take it',
    ofBasics('name'),
    (html) => {
      const root = element(html, 'html');
      return root && attribute(root, 'data-name');
    },
  ],
  ['the author', ofBasics('name'), contentOf('name', 'author')],
  ['og:title', ofBasics('name'), (html) => named(contentOf('property', 'og:title')(html))],
  ['the label', ofBasics('label'), textIn('div', 'class', 'label p-job-title')],
  [
    'the title of a section',
    ofOptions((text) => ({ sectionTitles: { summary: text } })),
    textIn('h2'),
  ],
  ['the heading of an entry', ofSection('work', { name: '…', position: 'x' }), textIn('h3')],
  [
    'the version of the file',
    (text) => render({ meta: { version: text } }),
    contentOf('name', 'version'),
  ],
];

/** Texts of several lines, in which Markdown and HTML are read, too. */
const WRITTEN: Place[] = [
  ['the summary', ofBasics('summary'), bodyText],
  ['a highlight', ofSection('work', { name: 'x', highlights: ['…'] }), bodyText],
  ['a keyword', ofSection('skills', { name: 'x', keywords: ['…'] }), bodyText],
  ['a reference', ofSection('references', { name: 'x', reference: '…' }), bodyText],
  ['a place', ofSection('work', { name: 'x', location: '…' }), bodyText],
  ['a date', ofSection('awards', { title: 'x', date: '…' }), bodyText],
  ['the words of a link', (text) => ofBasics('summary')(`[${text}](https://a.test)`), bodyText],
  ['text in bold', (text) => ofBasics('summary')(`**${text}**`), bodyText],
  ['code', (text) => ofBasics('summary')(`\`${text}\``), textIn('code')],
  ['an address that is none', ofBasics('url'), bodyText],
];

describe('is read as it was written, and as nothing else', () => {
  describe.each(PLACES)('%s:', (_, page, read) => {
    test.each(ENDS)('%j', (text) => {
      expect(read(page(text))).toBe(text);
      expect(element(page(text), 'x')).toBeUndefined();
    });
  });

  test.each(WRITTEN)('%s', (_, page, read) => {
    expect(read(page(SIGNS))).toContain(SIGNS);
    for (const text of ENDS) expect(element(page(text), 'x')).toBeUndefined();
  });

  test('a reference that somebody wrote twice escaped', () => {
    expect(bodyText(ofBasics('summary')('&amp;lt;x&amp;gt;'))).toContain('&lt;x&gt;');
    expect(textIn('h1')(ofBasics('name')('&amp;lt;x>'))).toBe('&lt;x>');
  });
});

describe('in an address', () => {
  const href = (url: string) => {
    const found = element(render({ basics: { url } }), 'a');
    return found && attribute(found, 'href');
  };
  test.each(['https://a.test/?a=1&b=2&lt=3&copy=4', "https://a.test/o'neill"])(
    '%s leads where it says',
    (url) => expect(href(url)).toBe(url),
  );

  test.each(['https://a.test/"onclick="x', 'https://a.test/<x>', 'https://a.test/"><x>'])(
    '%s ends nothing',
    (url) => {
      const html = render({
        basics: { url, image: `${url}.png`, profiles: [{ network: 'GitHub', username: url }] },
        meta: { canonical: url },
      });
      for (const each of elementsOf(html)) {
        expect(each.tagName).not.toBe('x');
        expect(attribute(each, 'onclick')).toBeUndefined();
      }
    },
  );
});

test('the name of a section of one’s own is no attribute of its own', () => {
  const name = `a"x="b'<c>&d`;
  const html = render({ [name]: [{ name: 'entry' }] }, { sections: [name] });
  const section = element(html, 'section');
  expect(section?.attrs.map((each) => each.name)).toEqual(['id', 'class']);
  expect(textIn('h2')(html)).toMatch(/a"x="b'<c>&d/i);
});
