import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { OPTION_NAMES } from '../../src/options/schema.ts';
import { validate } from '../../src/validate/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { LOOKS } from '../support/page-cases.ts';
import { pageCount, pixelsOf, poppler, print } from '../support/pdf.ts';

const folder = new URL('../../examples/options/', import.meta.url);
const looksFolder = new URL('../../examples/looks/', import.meta.url);
const namesIn = (url: URL) => readdirSync(url).map((file) => file.replace('.json', ''));
const NOW = { now: 0 };

interface Example {
  meta: { themeOptions: Record<string, unknown> };
}
const example = (name: string): Example =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

test('each option has an example, and each example is an option’s', () => {
  expect(namesIn(folder).sort()).toEqual([...OPTION_NAMES].sort());
});

describe('the example of each option is as it should be', () => {
  test.each([...OPTION_NAMES])('%s', (name) => {
    expect(validate(example(name)).issues).toEqual([]);
    expect(example(name).meta.themeOptions).toHaveProperty(name);
  });
});

describe('each look has an example', () => {
  test('and each example is a look’s', () => {
    expect(namesIn(looksFolder).sort()).toEqual([...LOOKS].sort());
  });

  test.each([...LOOKS])('%s', (look) => {
    const resume = JSON.parse(readFileSync(new URL(`${look}.json`, looksFolder), 'utf8'));
    expect(validate(resume).issues).toEqual([]);
    expect(resume.meta.themeOptions).toEqual({ look });
  });
});

describeInChromium('each option’s effect can be seen', (newPage) => {
  /** What a person sees of a page: its picture on screen and on paper, and how many pages that is. */
  const seen = async (resume: object) => {
    const page = await newPage(render(resume, NOW), { width: 768 });
    const screen = await page.screenshot({ encoding: 'base64', fullPage: true });
    const pdf = await print(page);
    const [width, height, pixels] = pixelsOf(pdf, 50);
    const last = poppler(pdf, 'pdftotext', '-f', String(pageCount(pdf)), '{pdf}', '-');
    return { screen, paper: `${width} ${height} ${Buffer.from(pixels).toString('base64')}`, last };
  };

  /** Its effect is seen by hosts alone. */
  const visible = OPTION_NAMES.filter((name) => name !== 'contentSecurityPolicy');

  test.each(visible)('%s', async (name) => {
    const resume = example(name);
    const { [name]: _, ...others } = resume.meta.themeOptions;
    const withOption = await seen(resume);
    const without = await seen({ ...resume, meta: { themeOptions: others } });
    expect(withOption).not.toEqual(without);
  });

  test('the same résumé is seen the same twice', async () => {
    expect(await seen(example('density'))).toEqual(await seen(example('density')));
  });
});
