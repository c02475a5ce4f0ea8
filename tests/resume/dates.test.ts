import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';
import { describeShown, job, NOW, type Row } from '../support/shown.ts';

describeShown('dates', [
  ['a year', job({ startDate: '2020', endDate: '2022' }), '2020 – 2022'],
  ['a month', job({ startDate: '2020-01', endDate: '2022-07' }), 'January 2020 – July 2022'],
  [
    'a day',
    job({ startDate: '2020-01-01', endDate: '2022-07-15' }),
    'January 1, 2020 – July 15, 2022',
  ],
  ['Jan 2019', job({ startDate: 'Jan 2019' }), 'January 2019 – Present'],
  ['2019-3', job({ startDate: '2019-3' }), 'March 2019 – Present'],
  ['03/2019', job({ startDate: '03/2019' }), 'March 2019 – Present'],
  ['a number', job({ startDate: 2019 }), '2019 – Present'],
  ['a hyphen in a start', job({ startDate: 'Mid-2019' }), 'Mid-2019 – Present'],
  [
    'a season with a hyphen',
    job({ startDate: 'mid-September 2019' }),
    'mid-September 2019 – Present',
  ],
  ['a quarter', job({ startDate: '2020-Q3' }), '2020-Q3 – Present'],
  ['days before months', job({ startDate: '31/12/2020' }), '– Present'],
  [
    'a certificate that runs out, by another name',
    { certificates: [{ name: 'C', date: '2022', startDate: '2021' }] },
    '2021 – 2022',
  ],
  [
    'a project with a start and the date of its release',
    { projects: [{ name: 'P', startDate: '2021', date: '2022' }] },
    '2021 – 2022',
  ],
  ['an ISO timestamp', job({ startDate: '2019-03-31T23:30:00.000Z' }), 'March 31, 2019'],
  ['a Date object', job({ startDate: new Date('2019-03-31T23:30:00Z') }), 'March 31, 2019'],
  ['an impossible day', job({ startDate: '2019-02-30' }), '2019-02-30 – Present'],
  ['an impossible month', job({ startDate: '2019-13' }), '2019-13 – Present'],
  ['29 February of a leap year', job({ startDate: '2020-02-29' }), 'February 29, 2020'],
  ['no date at all', job({ startDate: 'Spring term' }), 'Spring term – Present'],
  [
    'start equal to end',
    job({ startDate: '2019-05', endDate: '2019-05', position: 'P' }),
    'Acme May 2019 P',
  ],
  ['end before start', job({ startDate: '2020', endDate: '2018' }), '2020 – 2018'],
  ['an end in the future', job({ startDate: '2020', endDate: '2099' }), '2020 – 2099'],
  ['only an end', job({ endDate: '2019', position: 'P' }), 'Acme 2019 P'],
  ['an award has no end', { awards: [{ title: 'A', date: '2020', awarder: 'B' }] }, 'A | B 2020'],
  [
    'a certificate is not running',
    { certificates: [{ name: 'C', startDate: '2020', issuer: 'I' }] },
    'C | I 2020',
  ],
  ...[
    'present',
    'Present',
    'now',
    'today',
    'ongoing',
    'current',
    'aktuell',
    'en cours',
    "aujourd'hui",
    'aujourd’hui',
    '至今',
    'Heute',
    'PRESENT.',
  ].map((word): Row => [word, job({ startDate: '2020', endDate: word }), '2020 – Present']),
]);

test.each(['2012-', '2012-16', '2012/13'])(
  'a start that says its end, as %j, is not said to go on',
  (startDate) => {
    const text = bodyText(render({ work: [{ name: 'Acme', startDate }] }, NOW));
    expect(text).toContain(startDate);
    expect(text).not.toContain('Present');
  },
);

describe('dates in <time>', () => {
  test.each([
    ['2022', '2022'],
    ['2022-07', '2022-07'],
    ['2022-07-15', '2022-07-15'],
    ['2019-3', '2019-03'],
    ['Jan 2019', '2019-01'],
  ])('%s', (date, datetime) => {
    const times = elementsOf(render({ awards: [{ title: 'A', date, awarder: 'B' }] })).filter(
      ({ tagName }) => tagName === 'time',
    );
    expect(times.map((time) => attribute(time, 'datetime'))).toEqual([datetime]);
  });
});
