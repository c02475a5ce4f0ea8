import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';

describe('showDurations', () => {
  const now = Date.UTC(2024, 9, 15);
  test.each([
    ['2022-07', undefined, '(2 yrs 3 mos)'],
    ['2022-07', '2023-07', '(1 yr)'],
    ['2022-07', '2022-08', '(1 mo)'],
    ['2022-07-01', '2022-07-20', '(1 mo)'],
    ['2020', '2022', '(2 yrs)'],
    ['2020', undefined, '(4 yrs)'],
  ])('%s to %s', (startDate, endDate, shown) => {
    const page = bodyText(
      render({ work: [{ name: 'A', startDate, endDate }] }, { showDurations: true, now }),
    );
    expect(page).toContain(shown);
  });
  test.each([
    ['2022', '2022-07'],
    ['2022-07', '2020-01'],
    ['someday', '2022-07'],
  ])('nothing is said of %s to %s', (startDate, endDate) => {
    const page = bodyText(
      render({ work: [{ name: 'A', startDate, endDate }] }, { showDurations: true, now }),
    );
    expect(page).not.toContain('(');
  });
  test('now may be a Date or a text', () => {
    const page = (now: Date | string) =>
      bodyText(
        render(
          { work: [{ name: 'A', startDate: '2022-07' }] },
          { showDurations: true, now, language: 'de' },
        ),
      );
    expect(page(new Date(now))).toContain('(2 Jahre 3 ');
    expect(page('2024-10-15')).toBe(page(new Date(now)));
  });
});
