import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { LOCALES } from '../../src/locales/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';

/** CSS counter styles by their digit for 2: https://www.w3.org/TR/css-counter-styles-3/#simple-numeric */
const STYLES: Readonly<Record<string, string>> = {
  '2': 'decimal',
  '٢': 'arabic-indic',
  '۲': 'persian',
  '২': 'bengali',
  '२': 'devanagari',
  '๒': 'thai',
  '၂': 'myanmar',
  二: 'cjk-decimal',
};

const html = (language: string) =>
  render({ work: [{ name: 'A', startDate: '2222', endDate: '2222' }] }, { language });

/** The counter styles of the page numbers in a footer. */
const stylesIn = (page: string) =>
  [...page.matchAll(/counter\(pages?,([\w-]+)\)/g)].map(([, style]) => style);

describe('page numbers are in the digits of the text', () => {
  test.each(LOCALES.map(({ tag }) => tag))('in %s', (tag) => {
    const page = html(tag);
    const digit = /2|\p{Nd}/u.exec(bodyText(page))?.[0] ?? '';
    expect(stylesIn(page)).toEqual([STYLES[digit], STYLES[digit]]);
  });

  test.each([
    ['fa', 'persian'],
    ['bn', 'bengali'],
    ['ar', 'decimal'],
    ['ar-EG', 'arabic-indic'],
    ['ar-u-nu-arab', 'arabic-indic'],
    ['fa-u-nu-latn', 'decimal'],
    ['hi', 'decimal'],
    ['hi-u-nu-deva', 'devanagari'],
    ['th-u-nu-thai', 'thai'],
    ['zh-u-nu-hanidec', 'cjk-decimal'],
    ['en-u-nu-mymr', 'myanmar'],
    ['prs', 'persian'],
    ['xx', 'decimal'],
  ])('where a tag says so: %s', (language, style) => {
    expect(stylesIn(html(language))).toEqual([style, style]);
    const text = bodyText(html(language));
    const [digit] = Object.entries(STYLES).find(([, each]) => each === style) ?? [''];
    expect(text).toContain(digit.repeat(4));
  });
});

describe('the language of the document is canonical', () => {
  test.each([
    ['deu', 'de'],
    ['nob', 'nb'],
    ['cmn', 'zh'],
    ['arb', 'ar'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['de_at.UTF-8', 'de-AT'],
    ['de-1', 'de'],
    ['nn', 'nn'],
    ['yue', 'yue'],
    ['xx', 'en'],
  ])('%s is %s', (language, lang) => {
    const [root] = elementsOf(html(language));
    expect(root && attribute(root, 'lang')).toBe(lang);
  });
});
