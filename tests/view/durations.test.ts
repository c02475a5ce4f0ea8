import { expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';

test.each([
  // All months that the range names, the first and the last included.
  ['2020-01-01', '2020-12-31', '(1 yr)'],
  ['2005-01', '2008-12', '(4 yrs)'],
  ['2020-05', '2020-05', '(1 mo)'],
  ['2020-05-03', '2020-05-04', '(1 mo)'],
  ['2020-01', '2020-11', '(11 mos)'],
  ['2020-01', '2021-01', '(1 yr 1 mo)'],
  ['2020-01-31', '2020-02-01', '(2 mos)'],
  ['2020-01-15', '2020-12', '(1 yr)'],
  // The current month, which is October 2024.
  ['2024-10', undefined, '(1 mo)'],
  ['2022-11', undefined, '(2 yrs)'],
  ['Nov 2022 – Present', undefined, '(2 yrs)'],
  // Of bare years, only the years.
  ['2019', '2021', '(2 yrs)'],
  ['2019', '2021-12', '(2 yrs)'],
  ['2019-01', '2021', '(2 yrs)'],
  ['2020', undefined, '(4 yrs)'],
  // Nothing is known.
  ['2020', '2020', ''],
  ['2020', '2020-07', ''],
  ['2020-07', '2020-06', ''],
  ['2020-07', '2018-01', ''],
  ['2020-07', '2018', ''],
  ['2025-07', undefined, ''],
  ['someday', '2020-07', ''],
  ['2020-07', 'N/A', ''],
  [undefined, '2020-07', ''],
])('%s to %s is %j', (startDate, endDate, expected) => {
  const work = [{ name: 'A', startDate, endDate }];
  const text = bodyText(render({ work }, { showDurations: true, now: Date.UTC(2024, 9, 15) }));
  expect(/\(.*\)/.exec(text)?.[0] ?? '').toBe(expected);
});
