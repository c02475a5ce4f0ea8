import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { exampleNames, readExample } from '../support/examples.ts';
import { attribute, elementsOf } from '../support/html.ts';
import { schemaResume } from '../support/schema-resume.ts';

const PAGES: [name: string, resume: object, options: RenderOptions][] = [
  ['nothing', {}, {}],
  ['every field of the schema', schemaResume().resume, {}],
  ['another typeface', {}, { typeface: 'sans' }],
  ['no typeface', {}, { typeface: 'system' }],
  ['colours', {}, { colors: { accent: '#800', background: ['#fff', '#111'] } }],
  ['another language', {}, { language: 'ar' }],
  ['a photo', { basics: { image: 'https://a.test/me.png' } }, {}],
  ...exampleNames.map((name): [string, object, object] => [name, readExample(name), {}]),
];

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self' data: https: http:; base-uri 'none'; form-action 'none'";

describe.each(PAGES)('the page of %s', (_, resume, options) => {
  const elements = elementsOf(render(resume, options));

  test('has one stylesheet for window and paper, and one for the résumé', () => {
    const styles = elements.filter(({ tagName }) => tagName === 'style');
    expect(styles).toHaveLength(2);
    const [page, resume] = styles.map(({ childNodes: [css, ...others] }) => {
      expect(others).toEqual([]);
      return css && 'value' in css ? css.value : '';
    });
    expect(page).toContain('@page');
    expect(resume).toContain('#hairline{');
    expect(elements.map((each) => attribute(each, 'style')).filter(Boolean)).toEqual([]);
  });

  test('has the same policy as every page, before anything that it could stop', () => {
    const at = elements.findIndex((each) => attribute(each, 'http-equiv') !== undefined);
    const policy = elements[at];
    expect(policy && attribute(policy, 'http-equiv')).toBe('Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toBe(POLICY);
    const before = elements.slice(0, at).map(({ tagName }) => tagName);
    expect(before).toEqual(['html', 'head', 'meta']);
  });
});

describeInChromium('résumés one after another in one tab', (newPage) => {
  /** What each looks like, as far as its options have to do with it. */
  const looks = () => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.documentElement);
    return {
      ground: style('html').backgroundColor,
      color: style('h1').color,
      family: style('h1').fontFamily,
      gap: style('h2').marginTop,
      isSet: document.fonts.size > 0,
    };
  };
  const resume = readExample('piyush-mishra');
  const STYLES: RenderOptions[] = [
    {},
    { typeface: 'sans', colors: { background: '#fdf6e3', primary: '#400' }, density: 'relaxed' },
    { typeface: 'computer-modern', colorScheme: 'dark', density: 'compact' },
    { typeface: 'system', colors: { background: '#eef' } },
  ];

  test('have each its own style', async () => {
    const alone = [];
    for (const options of STYLES) {
      alone.push(await (await newPage(render(resume, options))).evaluate(looks));
    }
    expect(new Set(alone.map(({ ground }) => ground)).size).toBe(STYLES.length);
    expect(new Set(alone.map(({ family }) => family)).size).toBe(STYLES.length);

    // A document that is written over another one keeps the other's policy.
    const tab = await newPage('');
    const oneByOne = [];
    for (const options of STYLES) {
      await tab.setContent(render(resume, options), { waitUntil: 'load' });
      oneByOne.push(await tab.evaluate(looks));
    }
    expect(oneByOne).toEqual(alone);
  });
});
