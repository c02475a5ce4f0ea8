import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';

const NOW = Date.UTC(2024, 0, 1);

/** What a page says after the heading of its section. */
const shown = (resume: object): string =>
  bodyText(render(resume, { now: NOW, datePrecision: 'day' })).replace(/^Résumé /, '');

describe('a range in one field is both dates', () => {
  test.each([
    ['2012-2016', '2012 – 2016'],
    ['2012 – 2016', '2012 – 2016'],
    ['2012 → 2016', '2012 – 2016'],
    ['2012 to 2016', '2012 – 2016'],
    ['von 2012 bis 2016', '2012 – 2016'],
    ['de enero de 2012 a marzo de 2016', 'January 2012 – March 2016'],
    ['Jan 2018 – Present', 'January 2018 – Present'],
    ['Jan. 2018 bis heute', 'January 2018 – Present'],
    ['enero 2018 a la actualidad', 'January 2018 – Present'],
    ['2012-present', '2012 – Present'],
    ['2012 to date', '2012 – Present'],
    ['Jan 2012 ongoing', 'January 2012 – Present'],
    ['Mar 2018 – Abr 2019', 'March 2018 – April 2019'],
    ['Jan 2018-Mar 2019', 'January 2018 – March 2019'],
    ['2018-01 - 2018-03', 'January 2018 – March 2018'],
    ['2018-01-2018-03', 'January 2018 – March 2018'],
    ['01/2018 - 03/2019', 'January 2018 – March 2019'],
    ['15/03/2018 – 20/04/2019', 'March 15, 2018 – April 20, 2019'],
    ['Jan – Mar 2019', 'January 2019 – March 2019'],
    ['Jan-Mar 2019', 'January 2019 – March 2019'],
    ['2012年5月～2016年3月', 'May 2012 – March 2016'],
    ['2012年5月至今', 'May 2012 – Present'],
  ])('%s', (written, expected) => {
    expect(shown({ work: [{ name: 'Acme', startDate: written }] })).toBe(
      `Work Experience Acme ${expected}`,
    );
    expect(shown({ projects: [{ name: 'P', date: written }] })).toBe(`Projects P ${expected}`);
    expect(shown({ awards: [{ title: 'A', date: written }] })).toBe(`Awards A ${expected}`);
  });
});

describe('a text that may be a range stays as written, and is not said to go on', () => {
  test.each([
    '2018-05-2019',
    '2012-16',
    '2012/13',
    '2012-',
    '2018 – ?',
    'listopad 2018 – listopad 2019',
    'since 2018',
    'from 2012 to the present',
    '2012-2016-2018',
    '01/02/2018 - 03/04/2019',
  ])('%s', (startDate) => {
    expect(shown({ work: [{ name: 'Acme', startDate }] })).toBe(
      `Work Experience Acme ${startDate}`,
    );
  });
});

describe('a range beside the other field', () => {
  test.each([
    ['2012-2016', '2016', '2012 – 2016'],
    ['2012-2016', '2016-00-00', '2012 – 2016'],
    ['Jan 2018 – Present', 'present', 'January 2018 – Present'],
    ['2012-2016', 'N/A', '2012 – 2016'],
    ['2012', '2012-2016', '2012 – 2016'],
    [undefined, '2012-2016', '2012 – 2016'],
    // Something is wrong, and nothing decides what.
    ['2012-2016', '2018', '2012-2016 – 2018'],
    ['2010', '2012-2016', '2010 – 2012-2016'],
  ])('%s and %s', (startDate, endDate, expected) => {
    expect(shown({ work: [{ name: 'Acme', startDate, endDate }] })).toBe(
      `Work Experience Acme ${expected}`,
    );
  });
});

test('who worked somewhere in a range of one field no longer works there for machines', () => {
  const page = (startDate: string) =>
    render({ basics: { name: 'A' }, work: [{ name: 'Once', startDate }] });
  expect(page('2012 – 2016')).not.toContain('"worksFor"');
  expect(page('2012 – today')).toContain('"worksFor"');
});
