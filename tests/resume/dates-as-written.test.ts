import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { LOCALES } from '../../src/locales/index.ts';
import { toDate } from '../../src/resume/dates.ts';
import { isRunning } from '../../src/resume/period.ts';
import { validate } from '../../src/validate/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';
import { inLanguage } from '../support/language.ts';

const NOW = Date.UTC(2024, 0, 1);

/** The text of a job's dates on a page in `language`. */
function shown(startDate: unknown, endDate?: unknown, language = 'en'): string {
  const work = [{ name: 'Acme', startDate, endDate }];
  return bodyText(render({ work }, { now: NOW, language })).replace(/^.*Acme\s?/, '');
}

/** What is read from a date, as a machine reads it from the page; the text itself if it is no date. */
function read(date: unknown, language = 'en'): string | undefined {
  const page = render({ awards: [{ title: 'A', date, awarder: 'B' }] }, { language });
  const [time] = elementsOf(page).filter(({ tagName }) => tagName === 'time');
  return time && attribute(time, 'datetime');
}

describe('a month of any language is read', () => {
  test.each([
    ['Mar 2018', '2018-03'],
    ['Abr 2019', '2019-04'],
    ['märz 2020', '2020-03'],
    ['MÄRZ 2020', '2020-03'],
    ['Marz 2020', '2020-03'],
    ['Maerz 2020', '2020-03'],
    ['Jänner 2020', '2020-01'],
    ['15 de marzo de 2018', '2018-03-15'],
    ['15. März 2018', '2018-03-15'],
    ['mai 2019', '2019-05'],
    ['déc. 2020', '2020-12'],
    ['dec. 2020', '2020-12'],
    ['1er mars 2018', '2018-03-01'],
    ['1º de março de 2018', '2018-03-01'],
    ['Январь 2020', '2020-01'],
    ['5 января 2020 г.', '2020-01-05'],
    ['KASIM 2020', '2020-11'],
    ['2020. május 9.', '2020-05-09'],
    ['9 באוגוסט 2024', '2024-08-09'],
    ['9 d’agost del 2024', '2024-08-09'],
    ['ม.ค. 2018', '2018-01'],
    ['tháng 8 năm 2024', '2024-08'],
    ['9 tháng 8, 2024', '2024-08-09'],
    ['2020年5月', '2020-05'],
    ['2020年5月3日', '2020-05-03'],
    ['2020年', '2020'],
    ['2020년 5월', '2020-05'],
    ['Sept 2019', '2019-09'],
    ['Sep. 3rd, 2019', '2019-09-03'],
    ['June2019', '2019-06'],
    ['ابريل 2020', '2020-04'],
  ])('%s', (date, iso) => expect(read(date)).toBe(iso));

  test.each([
    ['٢٠٢٠', '2020'],
    ['۲۰۲۰/۰۵', '2020-05'],
    ['२०२०-०५', '2020-05'],
    ['๒๐๒๐', '2020'],
    ['２０２０年５月', '2020-05'],
  ])('and in digits of any script: %s', (date, iso) => expect(read(date)).toBe(iso));

  test.each(LOCALES.map((locale) => [locale.tag, locale] as const))('all of %s', (tag, locale) => {
    const lists: readonly (readonly string[])[] = Object.values(locale.months ?? {});
    // Those with digits are read in the order of their language only, as above.
    for (const names of lists.filter(([first]) => !/\d/.test(String(first)))) {
      names.forEach((name, index) => {
        const texts = [name, name.toUpperCase(), name.replace(/\.$/, '')];
        const dates = texts.map((text) => toDate(`${text} 2020`, inLanguage(tag)));
        for (const date of dates) expect(date).toMatchObject({ year: 2020, month: index + 1 });
      });
    }
  });

  test.each(['Spring 2018', 'Term 2019', 'mid-September 2019', 'Jan ’19', 'January', 'มีนาคม 2561'])(
    'but %s is a text',
    (date) => {
      expect(read(date)).toBeUndefined();
      expect(shown(date)).toContain(date);
    },
  );
});

describe('a range is not half translated', () => {
  test.each([
    ['Mar 2018', 'Abr 2019', 'en', 'March 2018 – April 2019'],
    ['Mar 2018', 'Abr 2019', 'es', 'marzo de 2018 – abril de 2019'],
    // The own language first, then English, then the others.
    ['listopad 2018', '2019-03', 'cs', 'listopad 2018 – březen 2019'],
    ['mar 2018', '2019', 'fi', 'maaliskuu 2018 – 2019'],
    // October in Croatian, November in Czech and Polish.
    ['listopad 2018', '2019-03', 'en', 'listopad 2018 – 2019-03'],
    ['2018-03', 'listopada 2019', 'en', '2018-03 – listopada 2019'],
    // June or July.
    ['jui 2018', '15/08/2019', 'fr', 'jui 2018 – 15/08/2019'],
    // Welsh, which the theme does not have, and one of whose months is like a German one.
    ['Mehefin 2018', 'Mai 2019', 'en', 'Mehefin 2018 – Mai 2019'],
    ['Spring 2018', '2019-03', 'en', 'Spring 2018 – March 2019'],
  ])('%s to %s in %s', (start, end, language, expected) => {
    expect(shown(start, end, language)).toBe(expected);
  });

  test('and has machine-readable dates where they are known', () => {
    const page = render({ work: [{ name: 'A', startDate: 'Mehefin 2018', endDate: 'Mai 2019' }] });
    const times = elementsOf(page).filter(({ tagName }) => tagName === 'time');
    expect(times.map((time) => attribute(time, 'datetime'))).toEqual(['2019-05']);
  });
});

describe('the order of day and month is read where only one is possible', () => {
  test.each([
    ['15/03/2018', '2018-03-15'],
    ['15-03-2018', '2018-03-15'],
    ['03/15/2018', '2018-03-15'],
    ['05/05/2018', '2018-05-05'],
    ['01.05.2014', '2014-05-01'],
    ['1. 5. 2014', '2014-05-01'],
    ['3.2018', '2018-03'],
    ['05/03/2018', undefined],
    ['05-03-2018', undefined],
    ['31/02/2020', undefined],
    ['31.02.2020', undefined],
    ['13.13.2020', undefined],
  ])('%s', (date, iso) => {
    expect(read(date)).toBe(iso);
    if (iso === undefined) expect(shown(date)).toBe(`${date} – Present`);
  });
});

test.each([
  ['15/03/2018', /Write "2018-03-15"/],
  ['01.05.2014', /Write "2014-05-01"/],
  ['märz 2020', /Write "2020-03"/],
  ['N/A', /Leave the field out/],
  ['null', /Leave the field out/],
  ['05/03/2018', /in digits/],
])('validate says of %s what to write', (startDate, advice) => {
  const { issues } = validate({ work: [{ name: 'A', startDate }] });
  expect(issues.map((issue) => issue.advice)).toEqual([expect.stringMatching(advice)]);
});

describe('parts that say nothing', () => {
  test.each([
    ['2015-00-00', '2015'],
    ['2015-00', '2015'],
    ['2015-06-00', '2015-06'],
    ['00/2015', '2015'],
    ['00.06.2015', '2015-06'],
    ['2015-00-15', undefined],
  ])('%s', (date, iso) => expect(read(date)).toBe(iso));

  test.each(['null', 'NULL', 'undefined', '-', '–', '--', '…', '0000-00-00', '0000', ' ', 'NaN'])(
    'an end of %j is as if it were left out',
    (end) => expect(shown('2019', end)).toBe('2019 – Present'),
  );

  test.each(['N/A', 'n/a', 'NA', 'n.a.', 'n.d.', 'n. d.', '?', '??', 'unknown', 'Not available'])(
    'an end of %j is not known, and nothing is said of it',
    (end) => expect(shown('2019', end)).toBe('2019'),
  );

  test('a start that says nothing is not shown', () => {
    expect(shown('N/A', '2019')).toBe('2019');
    expect(shown('-', '2019')).toBe('2019');
    expect(shown('n.d.')).toBe('');
    expect(shown('null')).toBe('');
  });
});

describe('the digits of a timestamp are the day', () => {
  test.each([
    ['2019-03-31T23:30:00.000Z', '2019-03-31'],
    ['2019-03-31T23:30:00-11:00', '2019-03-31'],
    ['2019-03-31T00:30+14:00', '2019-03-31'],
    ['2019-03-31 10:00', '2019-03-31'],
    ['2019-03-31Z', '2019-03-31'],
    ['2019-03-31+02:00', '2019-03-31'],
  ])('%s', (date, iso) => expect(read(date)).toBe(iso));
});

describe('dates of 64,000 characters are texts, at once', () => {
  const parts = ['0', '1', '.', '-', '–', '/', 'x', 'x ', 'ก.', '٠', '年', "'", ' to ', '2020-'];
  const beginnings = ['', '2020', '2020-07-15T10:00', 'Jan 2019 ', '15.03.'];

  test.each(parts.map((part) => [part]))('of %j', (part) => {
    for (const beginning of beginnings) {
      const text = `${beginning}${part.repeat(64_000 / part.length)}x`;
      expect(toDate(text, inLanguage('en'))).toEqual({ text: text.trim() });
      // The longest text that the patterns see.
      toDate(text.slice(0, 80), inLanguage('en'));
      expect(isRunning({ text }, undefined)).toEqual(expect.any(Boolean));
    }
  });

  test('of digits, on a page', () => {
    shown('7'.repeat(64_000), '.'.repeat(64_000));
  });
});
